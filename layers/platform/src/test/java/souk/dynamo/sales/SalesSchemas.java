package souk.dynamo.sales;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class SalesSchemas {
    private SalesSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(new SchemaOf(Table.SALES, SalesSchema.INSTANCE));
    }
}
