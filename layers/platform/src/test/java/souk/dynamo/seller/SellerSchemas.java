package souk.dynamo.seller;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class SellerSchemas {
    private SellerSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.SELLERS, SellerRows.OF_PERSON),
                new SchemaOf(Table.SELLERS, SellerRows.OF_SELLER),
                new SchemaOf(Table.SELLERS, SellerRows.STANDING));
    }
}
