package souk.functions.catalogue.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Image;

/**
 * What a page shows first. All texts are as people wrote them. Immutable.
 *
 * @param words what the page is called; empty if it is called as it was exported
 * @param path of the page, with what it is about: its one address, without the shop's
 * @param leading the picture that is drawn first
 * @param sizes how wide that picture is drawn, as CSS says it to browsers
 * @param drawn what is drawn of each product before any script runs, by name
 * @param linked what search engines read of it, each a JSON text
 * @param answers what the API would answer the page, JSON texts by path and query
 */
record FirstView(
        Optional<Words> words,
        String path,
        Optional<Image> leading,
        String sizes,
        List<Map<String, String>> drawn,
        List<String> linked,
        Map<String, String> answers) {
    FirstView {
        drawn = List.copyOf(drawn);
        linked = List.copyOf(linked);
        answers = Map.copyOf(answers);
    }

    /**
     * What a page is called.
     *
     * @param kind as Open Graph calls what is on it
     */
    record Words(String title, String description, String kind) {
        /** Longer ones are cut off by whoever shows them. */
        private static final int MAX_DESCRIPTION = 300;

        Words {
            description = shortened(description);
        }

        /** As the storefront names tabs: {@code src/ui/name.ts}. */
        String tab() {
            return title + " · Souk";
        }

        private static String shortened(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            if (line.codePointCount(0, line.length()) <= MAX_DESCRIPTION) {
                return line;
            }
            return line.substring(0, line.offsetByCodePoints(0, MAX_DESCRIPTION - 1)) + "…";
        }
    }
}
