package souk.dynamo.refund;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class RefundSchemas {
    private RefundSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(new SchemaOf(Table.RETURNS, ReturnSchema.INSTANCE));
    }
}
