package souk.functions.search.index;

/** The language of most listings, by whose rules words are reduced to their stems. */
public enum ShopLanguage {
    ENGLISH("en"),
    /** No stems: words are only folded. */
    OTHER("other");

    private final String code;

    ShopLanguage(String code) {
        this.code = code;
    }

    /** ISO 639-1, as the template's parameter has it. */
    public String code() {
        return code;
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException when the shop does not know it
     */
    public static ShopLanguage of(String code) {
        for (ShopLanguage language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no such language: " + code);
    }
}
