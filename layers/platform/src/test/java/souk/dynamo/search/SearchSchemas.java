package souk.dynamo.search;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class SearchSchemas {
    private SearchSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.SEARCH_TAIL, TailRows.ENTRY),
                new SchemaOf(Table.SEARCH_TAIL, TailRows.OF_MANIFEST));
    }
}
