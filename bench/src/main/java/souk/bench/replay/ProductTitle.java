package souk.bench.replay;

/**
 * A product name as the shop shows it. U+FFFD stands where an earlier program lost a character, in
 * nearly all cases a no-break space, so each becomes a space; runs of white space become one.
 */
final class ProductTitle {
    private static final char LOST = '\uFFFD';

    private ProductTitle() {}

    static boolean hasLostCharacters(String name) {
        return name.indexOf(LOST) >= 0;
    }

    static String of(String name) {
        String title = name.replace(LOST, ' ').replaceAll("\\s+", " ").strip();
        return title.isEmpty() ? "Unnamed" : title;
    }
}
