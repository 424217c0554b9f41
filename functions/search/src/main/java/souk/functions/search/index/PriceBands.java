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

    /** The band of the smallest price with so many binary digits. */
    private final int[] bands = new int[Long.SIZE];

    private final long[] counts = new long[BANDS];

    /** By band the last document of the segment that was counted, and one more. */
    private final int[] last = new int[BANDS];

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
        for (int length = 1; length < bands.length; length++) {
            bands[length] = band(bands[length - 1], 1L << (length - 1));
        }
    }

    void add(long price) {
        counts[band(price)]++;
    }

    /** Counts one of the prices of a document, once in each band. */
    void addOnce(long price, int document) {
        int band = band(price);
        if (last[band] != document + 1) {
            last[band] = document + 1;
            counts[band]++;
        }
    }

    /** Documents to come are of another segment. */
    void finish() {
        Arrays.fill(last, 0);
    }

    private int band(long price) {
        return band(bands[Long.SIZE - Long.numberOfLeadingZeros(price)], price);
    }

    /** Searched from a band that is not above it: bands double at least, so that it is near. */
    private int band(int from, long price) {
        int band = from;
        while (band < edges.length && edges[band] <= price) {
            band++;
        }
        return band;
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
