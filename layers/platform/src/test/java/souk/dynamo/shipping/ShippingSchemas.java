package souk.dynamo.shipping;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class ShippingSchemas {
    private ShippingSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(
                new SchemaOf(Table.SHOPPERS, AddressBookRow.SCHEMA),
                new SchemaOf(Table.SELLERS, RateCardRow.SCHEMA),
                new SchemaOf(Table.SELLERS, SellerTermsRow.SCHEMA));
    }
}
