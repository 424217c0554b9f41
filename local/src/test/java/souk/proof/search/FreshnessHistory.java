package souk.proof.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.functions.search.fresh.FreshIndex;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ProductSearch;
import souk.functions.search.index.ShopLanguage;
import souk.search.Manifest;
import souk.search.SearchFilters;
import souk.search.SearchIndex;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.wiring.Stores;

/**
 * One history in a shop of its own. Products change, searchers search, builders build; at each call
 * that a searcher or a builder makes, one of the others may come between, and a builder may end.
 */
final class FreshnessHistory {
    private static final int ACTIONS = 25;

    /** So few that most builds have something to do. */
    private static final int MAX_ENTRIES = 3;

    private static final int MOST_WITHIN = 2;

    private static final Comparator<ProductId> BY_VALUE = Comparator.comparing(ProductId::value);

    private final Stores stores;
    private final Random random;
    private final Tally tally;
    private final MemoryFiles files = new MemoryFiles();
    private final Catalogue catalogue;
    private final List<FreshIndex> searchers = new ArrayList<>();
    private int within;

    FreshnessHistory(Stores stores, long seed, Tally tally) {
        this.stores = stores;
        this.random = new Random(seed);
        this.tally = tally;
        this.catalogue = new Catalogue(stores, random);
        for (int i = 0; i < 3; i++) {
            searchers.add(searcher());
        }
    }

    void run() {
        for (int i = 0; i < ACTIONS; i++) {
            act();
        }
        searchers.forEach(this::search);
        compareWithTheTable();
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> catalogue.change();
            // The last one seldom searches, and holds an old base.
            case 5, 6 -> search(searchers.get(random.nextInt(8) == 0 ? 2 : random.nextInt(2)));
            case 7 -> searchers.set(random.nextInt(2), searcher());
            case 8 -> loseFiles();
            default -> build();
        }
    }

    private FreshIndex searcher() {
        var steps = new Steps(call -> between(2));
        return new FreshIndex(
                steps.tail(stores.searchTail()),
                steps.manifests(stores.manifests()),
                steps.files(files),
                steps.products(stores.listedProducts()),
                ShopLanguage.ENGLISH);
    }

    /** Something else happens, once in so many times; within that something else more seldom. */
    private void between(int times) {
        if (within < MOST_WITHIN && random.nextInt(times << (2 * within)) == 0) {
            within++;
            tally.between++;
            try {
                act();
            } finally {
                within--;
            }
        }
    }

    private void build() {
        boolean dies = random.nextInt(3) == 0;
        int[] left = {dies ? random.nextInt(24) : Integer.MAX_VALUE};
        var steps =
                new Steps(
                        call -> {
                            if (left[0]-- == 0) {
                                throw new Killed(call);
                            }
                            between(5);
                        });
        var builder =
                new IndexBuilder(
                        steps.tail(stores.searchTail()),
                        new LossyManifests(steps.manifests(stores.manifests()), random),
                        steps.files(files),
                        steps.products(stores.listedProducts()),
                        ShopLanguage.ENGLISH,
                        () -> UUID.randomUUID().toString(),
                        MAX_ENTRIES);
        try {
            boolean fromTable = random.nextInt(10) == 0;
            var built = fromTable ? builder.rebuild(all -> all) : builder.buildIfLong();
            tally.built(built);
        } catch (Killed killed) {
            tally.killed(killed.where());
        }
    }

    private void loseFiles() {
        Optional<Manifest> manifest = stores.manifests().current();
        if (manifest.isEmpty() || random.nextInt(2) == 0) {
            return;
        }
        boolean both = random.nextBoolean();
        files.remove(manifest.get().name());
        if (both) {
            manifest.get().previous().ifPresent(files::remove);
        }
        tally.lost(both);
    }

    /** All that is for sale, all that is called by a word, and all that a colour is left of. */
    private void search(FreshIndex searcher) {
        search(searcher, query("", SearchFilters.NONE), _ -> true);
        String word = catalogue.word();
        search(searcher, query(word, SearchFilters.NONE), each -> each.title().contains(word));
        String colour = Colours.ALL.get(random.nextInt(Colours.ALL.size()));
        search(searcher, query("", inStock(colour)), each -> isLeft(each, colour));
    }

    private static SearchFilters inStock(String colour) {
        return new SearchFilters(
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                true,
                List.of(new OptionValue(Colours.NAME, colour)));
    }

    private static boolean isLeft(Product product, String colour) {
        return product.options().offers().stream()
                .anyMatch(each -> each.inStock() && each.values().contains(colour));
    }

    private void search(FreshIndex searcher, SearchQuery query, Predicate<Product> which) {
        Set<ProductId> changed = new HashSet<>();
        catalogue.begin(changed);
        Set<ProductId> found = new TreeSet<>(BY_VALUE);
        try {
            SearchResult result = searcher.search(query);
            if (result.corrected().isEmpty()) {
                found.addAll(result.products());
            }
        } finally {
            catalogue.end();
        }
        Set<ProductId> expected = new TreeSet<>(BY_VALUE);
        for (Product product : catalogue.products().values()) {
            if (product.active() && which.test(product)) {
                expected.add(product.id());
            }
        }
        found.removeAll(changed);
        expected.removeAll(changed);
        assertThat(found).as("found by %s", query).isEqualTo(expected);
        tally.searched(expected.size());
    }

    private static SearchQuery query(String word, SearchFilters filters) {
        return new SearchQuery(
                new SearchText(word), filters, SearchSort.RELEVANCE, 100, Optional.empty());
    }

    /** Pages, totals and facets. */
    private void compareWithTheTable() {
        within = MOST_WITHIN;
        var none = ProductIndex.of(ShopLanguage.ENGLISH, List.of(), List.of());
        var table = ProductIndex.of(ShopLanguage.ENGLISH, stores.listedProducts().all(), List.of());
        var rebuilt = new ProductSearch(table, none, Set.of());
        List<SearchIndex> all = new ArrayList<>(searchers);
        all.add(searcher());
        for (String word : Catalogue.WORDS) {
            SearchResult expected = rebuilt.search(query(word, SearchFilters.NONE));
            for (SearchIndex each : all) {
                assertThat(each.search(query(word, SearchFilters.NONE))).isEqualTo(expected);
                tally.compared++;
            }
        }
    }
}
