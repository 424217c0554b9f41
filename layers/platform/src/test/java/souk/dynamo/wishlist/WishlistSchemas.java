package souk.dynamo.wishlist;

import java.util.List;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class WishlistSchemas {
    private WishlistSchemas() {}

    public static List<SchemaOf> all() {
        return List.of(new SchemaOf(Table.WISHLISTS, SavedRow.SCHEMA));
    }
}
