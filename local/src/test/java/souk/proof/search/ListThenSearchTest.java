package souk.proof.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.functions.search.fresh.FreshIndex;
import souk.functions.search.index.ShopLanguage;
import souk.listing.ListingChanges;
import souk.proof.Proof;
import souk.proof.checkout.Database;
import souk.proof.checkout.SilencedLogs;
import souk.search.SearchFilters;
import souk.search.SearchIndex;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.wiring.Stores;

/**
 * Sellers on threads of their own list a product, search for it, archive it and search again, over
 * one index, while two builders run and end anywhere.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class ListThenSearchTest {
    private static final int SELLERS = 3;
    private static final int BUILDERS = 2;

    /** All have as many digits, so that none begins like another. */
    private static final int FIRST_WORD = 100_000;

    private final MemoryFiles files = new MemoryFiles();
    private final AtomicInteger builds = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();

    @Test
    void findsAtOnceWhatWasListedAndNothingThatWasArchived() throws Exception {
        int products = Proof.times(60, 1_000);
        try (var database = new Database();
                var threads = Executors.newFixedThreadPool(SELLERS + BUILDERS)) {
            var stores = database.stores(database.plain(), Clock.systemUTC());
            Catalogue.letSell(stores);
            var index = index(stores);
            AtomicInteger next = new AtomicInteger();
            AtomicBoolean closed = new AtomicBoolean();
            var builders = start(threads, BUILDERS, seed -> builder(stores, seed, closed));
            var sellers = start(threads, SELLERS, _ -> () -> sell(stores, index, next, products));
            try {
                await(sellers);
            } finally {
                closed.set(true);
            }
            await(builders);
        }

        assertThat(builds).hasPositiveValue();
        Proof.of("search-while-listing")
                .shows(
                        """
                        %,d products were listed and half of them archived by %d sellers at once, and each was searched for at \
                        once: all that were listed were found, and none that was archived. Meanwhile %,d bases were published, \
                        and builders ended in the middle %,d times.\
                        """
                                .formatted(products, SELLERS, builds.get(), kills.get()));
    }

    private static List<Future<?>> start(
            ExecutorService threads, int many, IntFunction<Runnable> each) {
        List<Future<?>> started = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            started.add(threads.submit(each.apply(i)));
        }
        return started;
    }

    private RestlessBuilder builder(Stores stores, int seed, AtomicBoolean closed) {
        return new RestlessBuilder(stores, files, new Random(seed), closed, builds, kills);
    }

    private static void await(List<Future<?>> threads)
            throws InterruptedException, ExecutionException {
        for (Future<?> each : threads) {
            each.get();
        }
    }

    private SearchIndex index(Stores stores) {
        return new FreshIndex(
                stores.searchTail(),
                stores.manifests(),
                files,
                stores.listedProducts(),
                ShopLanguage.ENGLISH);
    }

    private static void sell(Stores stores, SearchIndex index, AtomicInteger next, int products) {
        for (int n = next.getAndIncrement(); n < products; n = next.getAndIncrement()) {
            String word = Integer.toString(FIRST_WORD + n);
            Product listed =
                    stores.listings()
                            .create(Catalogue.product("thing-" + word, "Thing " + word), "wish");
            assertThat(found(index, word)).containsExactly(listed.id());
            if (n % 2 == 0) {
                var archived = ListingChanges.status(ProductStatus.ARCHIVED);
                assertThat(stores.listings().change(listed, archived)).isPresent();
                assertThat(found(index, word)).doesNotContain(listed.id());
            }
        }
    }

    private static List<ProductId> found(SearchIndex index, String word) {
        return index.search(
                        new SearchQuery(
                                new SearchText(word),
                                SearchFilters.NONE,
                                SearchSort.RELEVANCE,
                                100,
                                Optional.empty()))
                .products();
    }
}
