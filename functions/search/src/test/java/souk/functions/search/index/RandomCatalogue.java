package souk.functions.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import souk.catalogue.Category;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.search.SearchFilters;

/** Products, queries and filters in five scripts, few enough words that much matches. */
final class RandomCatalogue {
    private static final List<List<String>> SCRIPTS =
            List.of(
                    words(
                            "teapot teapots Café cafe box boxes T-shirt tshirt shirt Sam's blue"
                                    + " stoneware ceramics Straße 3.5 1,000 kettle kettles the who"
                                    + " lamp lamb l'huile garden tea pot"),
                    words("чайник чайники кружка кружки Ёлка елка лампа синяя самовар шкатулка"),
                    words("τσάι τσαγιέρα φλιτζάνι φλιτζανι λάμπα κεραμικά κεραμικός οδός"),
                    words("קומקום קומקומים מנורה שָׁלוֹם שלום כחול إبريق ابريق شاي أحمر احمر"),
                    words("緑茶 急須 茶碗 お茶 ガラス カラス 陶器 青い 茶 도자기 찻잔 東京都 ｶﾞﾗｽ"));
    private static final List<String> CATEGORIES =
            List.of("ceramics", "tea-kettles", "garden", "lamps", "paper-box");
    private static final List<String> OPTIONS = List.of("Size", "SIZE", "Größe", "grösse", "色");
    private static final List<String> VALUES =
            List.of("S", "s", "M", "Rosé", "rose", "rot, matt", "赤", "½ l");
    private static final List<String> NOISE = List.of("*", "?", "OR", "\"", "~", "-", "🎁", "(a");

    private final Random random;

    RandomCatalogue(long seed) {
        random = new Random(seed);
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Product product(String id) {
        SampleProducts product =
                SampleProducts.titled(text(any(SCRIPTS), 1 + below(4)))
                        .describedAs(oneIn(3) ? "" : text(any(SCRIPTS), below(8)))
                        .in(any(CATEGORIES))
                        .by("seller" + below(4))
                        .at(price())
                        .left(oneIn(3) ? 0 : 1 + below(3))
                        .listedAt(below(12));
        for (int star = 1; star <= 5; star++) {
            product = oneIn(2) ? product.rated(star, below(4)) : product;
        }
        product = oneIn(8) ? product.archived() : product;
        return oneIn(3) ? inOptions(product, id) : product.as(id);
    }

    private Product inOptions(SampleProducts product, String id) {
        String[] names = any(OPTIONS, 1 + below(3));
        SampleVariants variants = SampleVariants.by(names);
        for (int i = 1 + below(6); i > 0; i--) {
            variants.variant(price(), below(3), any(VALUES, names.length));
            if (oneIn(4)) {
                variants.archived(any(VALUES, names.length));
            }
        }
        return variants.of(product, id);
    }

    private String[] any(List<String> labels, int count) {
        return IntStream.range(0, count).mapToObj(_ -> any(labels)).toArray(String[]::new);
    }

    private List<OptionValue> options() {
        Map<String, OptionValue> asked = new TreeMap<>();
        for (int i = below(4); i > 0; i--) {
            var option = new OptionValue(any(OPTIONS), any(VALUES));
            asked.put(Folding.fold(option.name()), option);
        }
        return List.copyOf(asked.values());
    }

    private long price() {
        return oneIn(3) ? List.of(0L, 99L, 100L, 199L, 200L, 500L).get(below(6)) : below(30_000);
    }

    private String text(List<String> words, int count) {
        var text = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            text.add(any(words));
        }
        return String.join(" ", text);
    }

    /** Words as in the catalogue, changed a little or not at all. */
    String query() {
        if (oneIn(12)) {
            return "";
        }
        List<String> script = any(SCRIPTS);
        var words = new ArrayList<String>();
        for (int i = oneIn(3) ? 2 : 1; i > 0; i--) {
            words.add(changed(any(script)));
        }
        if (oneIn(10)) {
            words.add(any(NOISE));
        }
        return String.join(" ", words);
    }

    private String changed(String word) {
        int at = below(word.length());
        return switch (below(8)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.substring(0, at + 1);
            case 2, 3 -> word.substring(0, at) + word.substring(at + 1);
            case 4 -> word.substring(0, at) + "x" + word.substring(at);
            case 5 -> at == 0 ? word : swapped(word, at);
            default -> word;
        };
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at - 1)
                + word.charAt(at)
                + word.charAt(at - 1)
                + word.substring(at + 1);
    }

    SearchFilters filters() {
        if (oneIn(3)) {
            return SearchFilters.NONE;
        }
        long least = price();
        return new SearchFilters(
                oneIn(3) ? Optional.of(new Category(any(CATEGORIES))) : Optional.empty(),
                oneIn(3) ? Optional.of(new SellerId("seller" + below(5))) : Optional.empty(),
                oneIn(3) ? OptionalLong.of(least) : OptionalLong.empty(),
                oneIn(3) ? OptionalLong.of(least + below(20_000)) : OptionalLong.empty(),
                oneIn(3) ? OptionalInt.of(1 + below(5)) : OptionalInt.empty(),
                oneIn(3),
                oneIn(2) ? options() : List.of());
    }
}
