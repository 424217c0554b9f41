package souk.dynamo.search;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.TemplateTables;
import souk.dynamo.TestStore;

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

    DynamoSearchTail tail() {
        return new DynamoSearchTail(tables(), () -> UUID.randomUUID().toString());
    }
}
