package souk.mail;

import souk.value.Malformed;

/** How often a seller is told by mail of what they sold. */
public enum SoldMails {
    /** Of each order by itself. */
    EACH("each"),
    /** Of all orders of a day together, on the next morning. */
    DAILY("daily"),
    NONE("none");

    private final String word;

    SoldMails(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /**
     * The choice of that word.
     *
     * @throws Malformed when there is none
     */
    public static SoldMails of(String word) {
        for (SoldMails each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new Malformed("sold must be each, daily or none");
    }
}
