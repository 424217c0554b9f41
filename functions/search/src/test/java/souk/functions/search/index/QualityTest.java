package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.proof.Proof;

@Tag("proof")
class QualityTest {
    private static final int FIRST = 5;

    private static final Map<String, Score> SCORES = new TreeMap<>();
    private static final List<String> MISSED = new ArrayList<>();

    /** How many queries of a kind have a right product first, and among the first five. */
    record Score(int queries, int first, int amongFive) {
        static Score of(int place) {
            return new Score(1, place == 0 ? 1 : 0, place >= 0 ? 1 : 0);
        }

        Score plus(Score other) {
            return new Score(
                    queries + other.queries, first + other.first, amongFive + other.amongFive);
        }

        double success() {
            return (double) amongFive / queries;
        }
    }

    @BeforeAll
    static void searchForAll() throws IOException {
        List<Product> products = new ArrayList<>(DemoCatalogue.products());
        for (String name : JudgedQuery.lines("names.txt")) {
            int number = products.size();
            products.add(SampleProducts.titled(name).listedAt(-number).as("name-" + number));
        }
        Map<String, String> titles = new HashMap<>();
        products.forEach(product -> titles.put(product.id().value(), product.title()));
        SearchShop shop = SearchShop.of(products.toArray(new Product[0]));
        for (JudgedQuery query : JudgedQuery.all()) {
            List<String> found =
                    shop.ids(query.words()).stream()
                            .limit(FIRST)
                            .map(id -> titles.getOrDefault(id, ""))
                            .toList();
            int place = found.indexOf(found.stream().filter(query::means).findFirst().orElse(""));
            SCORES.merge(query.kind(), Score.of(place), Score::plus);
            if (place < 0) {
                MISSED.add(query.kind() + ": " + query.words() + " -> " + found);
            }
        }
        show(products.size());
    }

    private static void show(int products) {
        var table =
                new StringBuilder(
                        "| kind | queries | first | among the first five |\n|---|---|---|---|\n");
        SCORES.forEach(
                (kind, score) ->
                        table.append(
                                "| %s | %d | %d | %d (%.3f) |%n"
                                        .formatted(
                                                kind,
                                                score.queries(),
                                                score.first(),
                                                score.amongFive(),
                                                score.success())));
        System.out.println(table + String.join("\n", MISSED));
        Proof.of("search-quality")
                .shows(
                        "## Search finds what is meant\n\nJudged queries (`judged.txt`) over %d products: the demo catalogue and names of office supplies.\n\n%s"
                                .formatted(products, table));
    }

    @Test
    void judgesEnough() {
        assertThat(SCORES.values().stream().mapToInt(Score::queries).sum())
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void findsExactWords() {
        assertThat(success("exact")).as("%s", MISSED).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsPartsOfTitles() {
        assertThat(success("partial")).as("%s", MISSED).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsMisspelledWords() {
        assertThat(success("misspelled")).as("%s", MISSED).isGreaterThanOrEqualTo(0.85);
    }

    private static double success(String kind) {
        return SCORES.getOrDefault(kind, new Score(1, 0, 0)).success();
    }
}
