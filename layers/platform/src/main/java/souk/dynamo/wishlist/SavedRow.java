package souk.dynamo.wishlist;

import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.shopper.ShopperId;
import souk.wishlist.SavedProduct;

/** A saved product as a row of Wishlists; the row that counts them has no {@code savedAt}. */
record SavedRow(ShopperId shopper, ProductId product, Instant at) {
    /** The list of what a shopper saved, by the time. */
    static final String INDEX = "saved";

    static final Schema<SavedRow> SCHEMA =
            Schema.of(
                    SavedRow.class,
                    Keys.of("userId", "productId").index(INDEX, "userId", "savedAt"),
                    row ->
                            new SavedRow(
                                    new ShopperId(text(row, "userId")),
                                    new ProductId(text(row, "productId")),
                                    time(text(row, "savedAt"))),
                    row ->
                            Map.of(
                                    "userId", text(row.shopper().value()),
                                    "productId", text(row.product().value()),
                                    "savedAt", text(row.position())));

    static Key key(ShopperId shopper, ProductId product) {
        return Key.builder().partitionValue(shopper.value()).sortValue(product.value()).build();
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
