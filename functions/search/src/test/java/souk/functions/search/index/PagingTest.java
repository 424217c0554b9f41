package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.search.SearchFilters;
import souk.search.SearchResult;
import souk.search.SearchSort;
import souk.value.Malformed;

class PagingTest {
    private static final SearchShop SHOP = SearchShop.titled("Blue mug", "Red mug", "Mug rack");

    @ParameterizedTest
    @EnumSource
    void neitherRepeatsNorSkipsWhatDoesNotChangeMeanwhile(SearchSort sort) {
        for (int seed = 0; seed < 6; seed++) {
            var random = new RandomCatalogue(seed);
            Map<String, Product> now = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                now.put("p" + i, random.product("p" + i));
            }
            String typed = random.oneIn(2) ? "" : "teapo";
            Set<String> unchanged = new HashSet<>(all(now, typed));
            var seen = new ArrayList<String>();
            Optional<String> after = Optional.empty();

            do {
                SearchResult page = shop(now).search(typed, SearchFilters.NONE, sort, 4, after);
                seen.addAll(SearchShop.ids(page));
                after = page.next();
                for (int i = 0; i < 3; i++) {
                    String id = "p" + (30 + random.below(60));
                    unchanged.remove(id);
                    now.put(id, random.product(id));
                }
            } while (after.isPresent());

            assertThat(seen.stream().filter(unchanged::contains).toList())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(unchanged);
        }
    }

    private static List<String> all(Map<String, Product> now, String typed) {
        return SearchShop.ids(shop(now).search(typed));
    }

    private static SearchShop shop(Map<String, Product> now) {
        return SearchShop.of(now.values().toArray(new Product[0]));
    }

    @Test
    void goesOnWithCorrectedWordsWhenTheyAreListedAsTyped() {
        SearchResult first = page(SHOP, "mugg", SearchSort.RELEVANCE, Optional.empty());
        var changed = SearchShop.titled("Blue mug", "Red mug", "Mug rack", "Mugg");

        SearchResult second = page(changed, "mugg", SearchSort.RELEVANCE, first.next());

        assertThat(first.corrected()).contains("mug");
        assertThat(SearchShop.ids(first)).containsExactly("1");
        assertThat(second.total()).isEqualTo(4);
        assertThat(SearchShop.ids(second)).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "relevance:t:0:0:0:",
                "relevance:t:0:0:0:a b",
                "relevance:t:00:0:0:a",
                "relevance:t:99999999999999999999:0:0:a",
                "relevance:x:0:0:0:a",
                "newest:t:0:0:0:a",
                "relevance:t:0:0:0:a:b",
                "relevance:t:0:0:0:a ",
                "RELEVANCE:t:0:0:0:a",
                "relevance:t:٣:0:0:a",
            })
    void refusesPositionsThatItDidNotWrite(String position) {
        assertThatThrownBy(() -> page(SHOP, "mug", SearchSort.RELEVANCE, Optional.of(position)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void writesShortPositions() {
        Product longest =
                SampleProducts.titled("Mug").listedAt(4_102_444_800_000L).as("x".repeat(128));
        var shop = SearchShop.of(longest, SampleProducts.titled("Mug rack").as("y"));

        String next =
                page(shop, "mug", SearchSort.BEST_RATED, Optional.empty()).next().orElseThrow();

        assertThat(next.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }

    private static SearchResult page(
            SearchShop shop, String typed, SearchSort sort, Optional<String> after) {
        return shop.search(typed, SearchFilters.NONE, sort, 1, after);
    }
}
