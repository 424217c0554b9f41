package souk.dynamo.search;

import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

import java.util.List;

public final class SearchSchemas {
    private SearchSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.SEARCH_TAIL, TailRows.ENTRY),
                new SchemaOf(Table.SEARCH_TAIL, TailRows.OF_MANIFEST));
    }
}
