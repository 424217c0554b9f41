package souk.order;

/** Who asked for a refund, or said what became of a parcel. */
public enum Party {
    SHOPPER("Shopper"),
    SELLER("Seller"),
    /** Who runs the shop, or the shop by itself. */
    SHOP("Shop");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /** Who has that word. */
    public static Party of(String word) {
        for (Party each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("nobody is called " + word);
    }
}
