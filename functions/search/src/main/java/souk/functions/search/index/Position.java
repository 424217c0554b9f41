package souk.functions.search.index;

import java.util.Comparator;
import souk.catalogue.ProductId;
import souk.search.SearchSort;
import souk.value.Malformed;

/**
 * Where a product stands in a list. As text it is at most 200 characters of ASCII.
 *
 * @param first what the sort compares first, largest first
 * @param second what it compares then, largest first
 * @param created milliseconds since 1970; of products that are equal so far the newest is first
 */
record Position(long first, long second, long created, ProductId product)
        implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::first)
                    .thenComparingLong(Position::second)
                    .thenComparingLong(Position::created)
                    .reversed()
                    .thenComparing(position -> position.product().value());

    private static final int PARTS = 6;
    private static final String CORRECTED = "c";
    private static final String TYPED = "t";

    /** Negative for the position that comes first in the list. */
    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** A position in the list of a sort, with or without typing errors forgiven. */
    String text(SearchSort sort, boolean corrected) {
        return String.join(
                ":",
                sort.word(),
                corrected ? CORRECTED : TYPED,
                Long.toString(first),
                Long.toString(second),
                Long.toString(created),
                product.value());
    }

    /** Whether the list of which a position is forgives typing errors. */
    static boolean corrected(String text) {
        return text.contains(":" + CORRECTED + ":");
    }

    /**
     * The position that {@link #text} wrote.
     *
     * @throws Malformed when it is not of that sort
     */
    static Position of(String text, SearchSort sort) {
        String[] parts = text.split(":", PARTS);
        if (parts.length != PARTS) {
            throw foreign();
        }
        Position position;
        try {
            position =
                    new Position(
                            Long.parseLong(parts[2]),
                            Long.parseLong(parts[3]),
                            Long.parseLong(parts[4]),
                            new ProductId(parts[PARTS - 1]));
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        if (!position.text(sort, corrected(text)).equals(text)) {
            throw foreign();
        }
        return position;
    }

    private static Malformed foreign() {
        return new Malformed("cursor does not belong to this list");
    }
}
