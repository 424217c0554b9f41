package souk.account;

import souk.value.Malformed;

/** What becomes of the reviews of somebody who leaves. */
public enum ReviewsChoice {
    /** They stay, as those of a former shopper. */
    KEEP("keep"),
    /** They go, and the products' figures follow. */
    REMOVE("remove");

    private final String word;

    ReviewsChoice(String word) {
        this.word = word;
    }

    /** As in a query and in the store. */
    public String word() {
        return word;
    }

    /**
     * The choice of that word.
     *
     * @throws Malformed when there is none
     */
    public static ReviewsChoice of(String word) {
        for (ReviewsChoice each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new Malformed("reviews must be keep or remove");
    }
}
