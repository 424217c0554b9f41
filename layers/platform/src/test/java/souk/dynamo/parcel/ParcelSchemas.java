package souk.dynamo.parcel;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class ParcelSchemas {
    private ParcelSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.PARCELS, ParcelSchema.INSTANCE),
                new SchemaOf(Table.PARCELS, UnderwayEntry.SCHEMA));
    }
}
