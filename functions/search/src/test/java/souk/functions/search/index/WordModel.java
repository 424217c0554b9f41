package souk.functions.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import souk.catalogue.Product;

/** How a word matches a product, by trying every word of the product. */
final class WordModel {
    private static final int[][] POINTS = {
        {100, 95, 85, 70, 60}, {50, 48, 44, 38, 34}, {33, 32, 30, 28, 27}, {25, 24, 22, 18, 16},
    };
    private static final int TYPED = 3;

    private final Tokens tokens = new Tokens();
    private final Stems stems;
    private final QueryWords queryWords;

    WordModel(ShopLanguage language) {
        stems = new Stems(language);
        queryWords = new QueryWords(stems);
    }

    List<QueryWord> words(String typed) {
        return queryWords.of(tokens.of(typed));
    }

    /** The points of all words; empty if one is missing. */
    Optional<Integer> score(Product product, List<QueryWord> words, boolean forgiving) {
        int score = 0;
        for (QueryWord word : words) {
            int best = best(product, word, forgiving && word.typos() > 0);
            if (best == 0) {
                return Optional.empty();
            }
            score += best;
        }
        return Optional.of(score);
    }

    private int best(Product product, QueryWord word, boolean forgiving) {
        int best = 0;
        for (int place = 0; place < POINTS.length; place++) {
            TextTerms terms = terms(product, place);
            for (int kind = 0; kind < (forgiving ? 5 : TYPED); kind++) {
                if (matches(terms, word, kind)) {
                    best = Math.max(best, POINTS[place][kind]);
                }
            }
        }
        return best;
    }

    private TextTerms terms(Product product, int place) {
        String text =
                List.of(
                                product.title(),
                                product.category().slug(),
                                product.sellerName(),
                                product.description())
                        .get(place);
        return TextTerms.of(tokens.of(text), stems);
    }

    private static boolean matches(TextTerms terms, QueryWord word, int kind) {
        return switch (kind) {
            case 0 -> terms.words().stream().anyMatch(word.words()::contains);
            case 1 ->
                    terms.words().stream().anyMatch(word.stems()::contains)
                            || terms.stems().stream().anyMatch(word.stems()::contains);
            case 2 ->
                    terms.words().stream()
                            .anyMatch(
                                    each -> word.beginnings().stream().anyMatch(each::startsWith));
            default -> !near(terms, word, kind - 2).isEmpty();
        };
    }

    /** In order of the alphabet. */
    private static List<String> near(TextTerms terms, QueryWord word, int wrong) {
        Set<String> near = new TreeSet<>();
        for (String each : terms.words()) {
            if (wrong <= word.typos() && distance(word.typed(), each) == wrong) {
                near.add(each);
            }
        }
        return List.copyOf(near);
    }

    /** By recursion over the ends of both words, without a table. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        return distance(one, one.length(), other, other.length(), 2);
    }

    private static int distance(String one, int i, String other, int j, int most) {
        if (i == 0 || j == 0) {
            return Math.max(i, j);
        }
        if (most < 0) {
            return 1;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        if (same) {
            return distance(one, i - 1, other, j - 1, most);
        }
        int best = distance(one, i - 1, other, j - 1, most - 1);
        best = Math.min(best, distance(one, i - 1, other, j, most - 1));
        best = Math.min(best, distance(one, i, other, j - 1, most - 1));
        if (i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1)) {
            best = Math.min(best, distance(one, i - 2, other, j - 2, most - 1));
        }
        return best + 1;
    }

    /** What was typed, as the best product spells it. */
    String corrected(Product best, String typed, List<QueryWord> words, List<Product> all) {
        var text = new StringBuilder();
        int end = 0;
        for (QueryWord word : words) {
            if (word.typos() > 0 && best(best, word, false) == 0) {
                text.append(typed, end, word.start());
                text.append(unfolded(meant(best, word), all));
                end = word.end();
            }
        }
        String whole = text + typed.substring(end);
        return whole.codePointCount(0, whole.length()) > 200 ? typed : whole;
    }

    private String meant(Product best, QueryWord word) {
        var found = new ArrayList<String>();
        for (int place = 0; place < POINTS.length; place++) {
            for (int wrong = 1; wrong <= 2; wrong++) {
                found.addAll(near(terms(best, place), word, wrong));
            }
        }
        return found.getFirst();
    }

    private String unfolded(String word, List<Product> newestFirst) {
        for (Product product : newestFirst) {
            if (terms(product, 0).words().contains(word)) {
                return tokens.of(product.title()).stream()
                        .filter(token -> token.text().equals(word))
                        .map(token -> product.title().substring(token.start(), token.end()))
                        .findFirst()
                        .orElse(word)
                        .toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }
}
