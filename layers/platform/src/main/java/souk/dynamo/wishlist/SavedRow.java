package souk.dynamo.wishlist;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.shopper.ShopperId;
import souk.wishlist.SavedProduct;

/** A saved product as a row of Wishlists; the row that counts them has no {@code savedAt}. */
public record SavedRow(ShopperId shopper, ProductId product, Instant at) {
    /** The list of what a shopper saved, by the time. */
    static final String INDEX = "saved";

    static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    static final Attribute<ProductId> PRODUCT =
            Attribute.text("productId", ProductId::new, ProductId::value);
    static final Attribute<String> SAVED_AT = Attribute.text("savedAt");

    public static final Schema<SavedRow> SCHEMA =
            Schema.of(
                    SavedRow.class,
                    Keys.of(SHOPPER, PRODUCT).index(INDEX, SHOPPER, SAVED_AT),
                    row -> new SavedRow(SHOPPER.of(row), PRODUCT.of(row), time(SAVED_AT.of(row))),
                    row ->
                            Map.ofEntries(
                                    SHOPPER.entry(row.shopper()),
                                    PRODUCT.entry(row.product()),
                                    SAVED_AT.entry(row.position())));

    static Key key(ShopperId shopper, ProductId product) {
        return Schema.keyOf(shopper.value(), product.value());
    }

    /** Where it stands in the list. */
    String position() {
        return OrderSchema.sortable(at) + "#" + product;
    }

    private static Instant time(String position) {
        return Instant.ofEpochMilli(Long.parseLong(position.substring(0, position.indexOf('#'))));
    }

    SavedProduct with(Optional<Product> now) {
        return new SavedProduct(product, at, now);
    }
}
