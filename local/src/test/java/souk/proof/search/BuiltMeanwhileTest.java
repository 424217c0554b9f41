package souk.proof.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.functions.search.fresh.FreshIndex;
import souk.functions.search.fresh.IndexBuilder;
import souk.functions.search.index.ShopLanguage;
import souk.proof.checkout.Database;
import souk.proof.checkout.SilencedLogs;
import souk.search.SearchFilters;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;
import souk.wiring.Stores;

/** At one call of a search, a builder publishes twice and empties the tail. */
@ExtendWith(SilencedLogs.class)
class BuiltMeanwhileTest {
    private final MemoryFiles files = new MemoryFiles();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void findsWhatIsInTheTailNoMore(int point) {
        try (var database = new Database()) {
            var stores = database.stores(database.plain(), Clock.systemUTC());
            Catalogue.letSell(stores);
            stores.listings().create(Catalogue.product("old", "Amber thing"), "wish");
            build(stores);
            AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
            var index =
                    index(
                            stores,
                            new Steps(
                                    call -> {
                                        if (left.getAndDecrement() == 0) {
                                            build(stores);
                                            build(stores);
                                        }
                                    }));
            // The old base is in memory: its file is gone when the tail is empty.
            assertThat(index.search(wicker()).products()).isEmpty();
            Product lamp = Catalogue.product("lamp", "Wicker lamp");
            stores.listings().create(lamp, "wish");
            left.set(point);

            assertThat(index.search(wicker()).products()).containsExactly(lamp.id());
            assertThat(left).hasNegativeValue();
            assertThat(stores.searchTail().entries()).isEmpty();
            assertThat(files.count()).isEqualTo(2);
        }
    }

    private static SearchQuery wicker() {
        return new SearchQuery(
                new SearchText("wicker"),
                SearchFilters.NONE,
                SearchSort.RELEVANCE,
                10,
                Optional.empty());
    }

    private FreshIndex index(Stores stores, Steps steps) {
        return new FreshIndex(
                steps.tail(stores.searchTail()),
                steps.manifests(stores.manifests()),
                steps.files(files),
                steps.products(stores.listedProducts()),
                ShopLanguage.ENGLISH);
    }

    private void build(Stores stores) {
        new IndexBuilder(
                        stores.searchTail(),
                        stores.manifests(),
                        files,
                        stores.listedProducts(),
                        ShopLanguage.ENGLISH,
                        () -> UUID.randomUUID().toString(),
                        0)
                .buildIfLong();
    }
}
