package souk.functions.search.index;

/** Where a word may stand, best place first. Each has an index field of words and one of stems. */
enum Place {
    TITLE("title", "titleStem"),
    CATEGORY("category", "categoryStem"),
    SELLER("sellerName", "sellerNameStem"),
    DESCRIPTION("text", "textStem");

    private final String words;
    private final String stems;

    Place(String words, String stems) {
        this.words = words;
        this.stems = stems;
    }

    String words() {
        return words;
    }

    /** The field of the stems that differ from their words. */
    String stems() {
        return stems;
    }
}
