package souk.search;

import souk.value.Malformed;

/**
 * The orders in which products are found. Products that are equal by it are ordered newest first,
 * then by id, so that paging neither repeats nor skips one.
 */
public enum SearchSort {
    /** Best match first. Without words all match alike. */
    RELEVANCE("relevance"),
    /** Latest listed first. */
    NEWEST("newest"),
    /** Cheapest first. */
    CHEAPEST("price"),
    /** Dearest first. */
    DEAREST("-price"),
    /** Best average first; of equal averages the one with more ratings; unrated last. */
    BEST_RATED("rating");

    private final String word;

    SearchSort(String word) {
        this.word = word;
    }

    /** As written in a query. */
    public String word() {
        return word;
    }

    /** The sort of that word. */
    public static SearchSort of(String word) {
        for (SearchSort sort : values()) {
            if (sort.word.equals(word)) {
                return sort;
            }
        }
        throw new Malformed("sort must be relevance, newest, price, -price or rating");
    }
}
