package souk.functions.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.proof.Proof;
import souk.search.SearchFilters;
import souk.search.SearchResult;
import souk.search.SearchSort;
import souk.search.SearchText;

@Tag("proof")
class SearchModelTest {
    private static final int QUERIES_EACH = 25;

    private int found;
    private int corrected;
    private int pages;

    @Test
    void findsWhatGoingThroughAllProductsFinds() {
        int catalogues = Proof.times(16, 400);

        for (int seed = 0; seed < catalogues; seed++) {
            compare(seed);
        }

        assertThat(corrected).isPositive();
        Proof.of("search-model")
                .shows(
                        """
                        ## Search equals a model

                        %,d random queries in five scripts over %,d random catalogues, each divided at random into a base, what
                        changed since and what is hidden: products in order through all pages, total, every facet count and the
                        correction equal those of a model that goes through the list of products.

                        | queries | with results | corrected | pages |
                        |---|---|---|---|
                        | %,d | %,d | %,d | %,d |
                        """
                                .formatted(
                                        catalogues * QUERIES_EACH,
                                        catalogues,
                                        catalogues * QUERIES_EACH,
                                        found,
                                        corrected,
                                        pages));
    }

    private void compare(int seed) {
        var random = new RandomCatalogue(seed);
        ShopLanguage language = random.any(List.of(ShopLanguage.values()));
        Map<String, Product> now = new HashMap<>();
        ProductSearch index = divided(random, language, now);
        var model = new SearchModel(language, now.values());
        for (int i = 0; i < QUERIES_EACH; i++) {
            String typed = new SearchText(random.query()).value();
            SearchFilters filters = random.filters();
            SearchSort sort = random.any(List.of(SearchSort.values()));
            int limit = 1 + random.below(6);
            String what = "seed %d, query %d: %s %s %s".formatted(seed, i, typed, filters, sort);
            compare(
                    new SearchShop(index),
                    model.search(typed, filters, sort),
                    what,
                    typed,
                    filters,
                    sort,
                    limit);
        }
    }

    private void compare(
            SearchShop shop,
            SearchModel.Found expected,
            String what,
            String typed,
            SearchFilters filters,
            SearchSort sort,
            int limit) {
        var ids = new ArrayList<String>();
        Optional<String> after = Optional.empty();
        do {
            SearchResult page = shop.search(typed, filters, sort, limit, after);
            assertThat(page.total()).as(what).isEqualTo(expected.ids().size());
            assertThat(page.facets()).as(what).isEqualTo(expected.facets());
            assertThat(page.corrected()).as(what).isEqualTo(expected.corrected());
            ids.addAll(SearchShop.ids(page));
            after = page.next();
            pages++;
        } while (after.isPresent());

        assertThat(ids).as(what).isEqualTo(expected.ids());
        found += ids.isEmpty() ? 0 : 1;
        corrected += expected.corrected().isPresent() ? 1 : 0;
    }

    /** A base of one or more generations, some products changed since, some of them gone. */
    private static ProductSearch divided(
            RandomCatalogue random, ShopLanguage language, Map<String, Product> now) {
        var base = new ArrayList<Product>();
        int size = random.oneIn(5) ? 0 : random.below(40);
        for (int i = 0; i < size; i++) {
            base.add(random.product("p" + i));
        }
        ProductIndex index = ProductIndex.of(language, base, List.of());
        base.forEach(product -> now.put(product.id().value(), product));
        for (int generation = random.below(3); generation > 0; generation--) {
            var changed = new ArrayList<Product>();
            Set<ProductId> gone = change(random, now, changed);
            index = index.with(changed, gone, List.of());
        }
        var changed = new ArrayList<Product>();
        Set<ProductId> hidden = change(random, now, changed);
        changed.forEach(product -> hidden.add(product.id()));
        ProductIndex since = ProductIndex.of(language, changed, List.of());
        return new ProductSearch(index, since, hidden);
    }

    private static Set<ProductId> change(
            RandomCatalogue random, Map<String, Product> now, List<Product> changed) {
        Set<ProductId> gone = new HashSet<>();
        for (int i = random.below(12); i > 0; i--) {
            String id = "p" + random.below(50);
            if (changed.stream().anyMatch(product -> product.id().value().equals(id))) {
                continue;
            }
            if (random.oneIn(4)) {
                gone.add(new ProductId(id));
                now.remove(id);
            } else if (!gone.contains(new ProductId(id))) {
                changed.add(random.product(id));
                now.put(id, changed.getLast());
            }
        }
        return gone;
    }
}
