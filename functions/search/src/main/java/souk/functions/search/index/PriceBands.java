package souk.functions.search.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import souk.search.Facets;

/**
 * Bands of prices at fixed edges: 1, 2, 5, 10, 20, 50 and so on to a million, of the currency's
 * major units; of hundreds, if it has no smaller ones.
 */
final class PriceBands {
    private static final int BANDS = 20;
    private static final int DECIMAL = 10;
    private static final int[] STEPS = {1, 2, 5};

    /** Where each band but the first begins. */
    private final long[] edges = new long[BANDS - 1];

    private final long[] counts = new long[BANDS];

    /** Bands for a currency with so many digits of minor units. */
    PriceBands(int digits) {
        long unit = 1;
        for (int digit = digits == 0 ? 2 : digits; digit > 0; digit--) {
            unit *= DECIMAL;
        }
        for (int i = 0; i < edges.length; i++) {
            edges[i] = STEPS[i % STEPS.length] * unit;
            if (i % STEPS.length == STEPS.length - 1) {
                unit *= DECIMAL;
            }
        }
    }

    void add(long price) {
        int at = Arrays.binarySearch(edges, price);
        counts[at < 0 ? -at - 1 : at + 1]++;
    }

    /** Those that have a product, cheapest first. */
    List<Facets.PriceBand> bands() {
        var bands = new ArrayList<Facets.PriceBand>();
        for (int i = 0; i < BANDS; i++) {
            if (counts[i] > 0) {
                long from = i == 0 ? 0 : edges[i - 1];
                OptionalLong to =
                        i < edges.length ? OptionalLong.of(edges[i] - 1) : OptionalLong.empty();
                bands.add(new Facets.PriceBand(from, to, counts[i]));
            }
        }
        return bands;
    }
}
