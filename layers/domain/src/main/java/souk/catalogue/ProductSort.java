package souk.catalogue;

import souk.value.Malformed;

/** The orders in which a list of products can be read. Equals are told apart by their id. */
public enum ProductSort {
    /** Latest listed first. */
    NEWEST("newest"),
    /** Cheapest first. */
    CHEAPEST("price"),
    /** Dearest first. */
    DEAREST("-price"),
    /** Best average first; of equal averages the one with more ratings; unrated last. */
    BEST_RATED("rating");

    private final String word;

    ProductSort(String word) {
        this.word = word;
    }

    /** As written in a query. */
    public String word() {
        return word;
    }

    /** The sort of that word. */
    public static ProductSort of(String word) {
        for (ProductSort sort : values()) {
            if (sort.word.equals(word)) {
                return sort;
            }
        }
        throw new Malformed("sort must be newest, price, -price or rating");
    }
}
