package souk.functions.search.index;

/** How a word was found, best kind first. */
enum Match {
    EXACT(100, 50, 33, 25),
    STEM(95, 48, 32, 24),
    /** As the beginning of a word. */
    PREFIX(85, 44, 30, 22),
    /** With one letter wrong, missing, too many, or two neighbours swapped. */
    ONE_WRONG(70, 38, 28, 18),
    TWO_WRONG(60, 34, 27, 16);

    private final int inTitle;
    private final int inCategory;
    private final int inSeller;
    private final int inDescription;

    Match(int inTitle, int inCategory, int inSeller, int inDescription) {
        this.inTitle = inTitle;
        this.inCategory = inCategory;
        this.inSeller = inSeller;
        this.inDescription = inDescription;
    }

    /**
     * What a word adds to the score of a product in which this is its best match. It depends on
     * nothing else, so scores stay while listings change. Any match in the title is worth more than
     * one in the category, that more than one in the seller's name, and that more than one in the
     * description.
     */
    int points(Place place) {
        return switch (place) {
            case TITLE -> inTitle;
            case CATEGORY -> inCategory;
            case SELLER -> inSeller;
            case DESCRIPTION -> inDescription;
        };
    }
}
