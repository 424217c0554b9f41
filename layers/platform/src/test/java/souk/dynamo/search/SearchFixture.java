package souk.dynamo.search;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.TemplateTables;
import souk.dynamo.TestStore;
import souk.dynamo.seller.DynamoSellers;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** Tables of products and of the tail that are empty when a test begins. */
final class SearchFixture {
    private static final String PREFIX = "Searched";

    static {
        TemplateTables.create(TestStore.CLIENT, PREFIX);
    }

    SearchFixture() {
        empty(Table.PRODUCTS, List.of("id"));
        empty(Table.SEARCH_TAIL, List.of("list", "id"));
    }

    private static void empty(Table table, List<String> key) {
        String name = PREFIX + table.logicalName();
        TestStore.CLIENT
                .scanPaginator(scan -> scan.tableName(name))
                .items()
                .forEach(
                        row -> {
                            var keyed = new HashMap<>(row);
                            keyed.keySet().retainAll(key);
                            TestStore.CLIENT.deleteItem(gone -> gone.tableName(name).key(keyed));
                        });
    }

    Tables tables(ExecutionInterceptor... interceptors) {
        return TestStore.tables(PREFIX, interceptors);
    }

    /** Somebody sells under that id. */
    void sells(String id) {
        new DynamoSellers(tables(), Clock.tickMillis(ZoneOffset.UTC), SearchFixture::newId)
                .add(new ShopperId("person-" + id), SampleSellers.approved(new SellerId(id)));
    }

    DynamoSearchTail tail() {
        return new DynamoSearchTail(tables(), SearchFixture::newId);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
