package souk.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import souk.search.SearchText;

/** What shoppers type, and what somebody types who wants searches to be slow. */
final class TypedQueries {
    private final RandomListings listings;
    private final Random random = new Random(2);

    TypedQueries(RandomListings listings) {
        this.listings = listings;
    }

    /** Two words of a title, the last of them often not yet complete. */
    String twoWords() {
        String[] words = listings.title(random).split(" ", -1);
        String last = words[1 + random.nextInt(words.length - 1)];
        boolean whole = random.nextInt(3) > 0;
        return words[0] + " " + (whole ? last : last.substring(0, 1 + last.length() / 2));
    }

    /** One of the ways in which a query can be hostile. */
    String hostile() {
        return switch (random.nextInt(9)) {
            case 0 -> String.join(" ", listings.commonWords().subList(0, 16));
            case 1 -> listings.commonWords().getFirst().substring(0, 1);
            case 2 -> cut(mistyped(listings.title(random), 1));
            case 3 -> cut(mistyped(longTitle(), 2));
            case 4 -> "x".repeat(SearchText.MAX_LENGTH);
            case 5 -> "*? ~" + listings.commonWords().get(random.nextInt(40)) + "* OR \"";
            case 6 -> gibberish(6);
            case 7 -> "🎁👩‍👩‍👧‍👦\u202E" + listings.title(random).toUpperCase(Locale.ROOT);
            default -> String.join(" a ", listings.commonWords().subList(0, 8)) + " b";
        };
    }

    private String longTitle() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 16; i++) {
            List<String> common = listings.commonWords();
            words.add(common.get(i) + common.get(random.nextInt(common.size())));
        }
        return String.join(" ", words);
    }

    private String mistyped(String text, int letters) {
        var mistyped = new ArrayList<String>();
        for (String word : text.split(" ", -1)) {
            var wrong = new StringBuilder(word);
            for (int i = 0; i < letters; i++) {
                wrong.setCharAt(random.nextInt(wrong.length()), 'q');
            }
            mistyped.add(wrong.toString());
        }
        return String.join(" ", mistyped);
    }

    private String gibberish(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            random.ints(20, 'a', 'z' + 1).forEach(text::appendCodePoint);
            text.append(' ');
        }
        return text.toString();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), SearchText.MAX_LENGTH));
    }
}
