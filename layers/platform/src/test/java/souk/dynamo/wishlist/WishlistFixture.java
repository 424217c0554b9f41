package souk.dynamo.wishlist;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.Schema;
import souk.dynamo.TestStore;
import souk.dynamo.cart.CartFixture;
import souk.shopper.ShopperId;

/** Wishlists on the test store, and short words for tests of them. */
final class WishlistFixture {
    static final Instant NOON = CartFixture.NOW;

    private WishlistFixture() {}

    /** With a clock of which each reading is a second after the last. */
    static DynamoWishlists wishlists(ExecutionInterceptor... interceptors) {
        AtomicInteger seconds = new AtomicInteger();
        InstantSource ticking = () -> NOON.plusSeconds(seconds.incrementAndGet());
        Clock clock = ticking.withZone(ZoneOffset.UTC);
        return new DynamoWishlists(
                TestStore.tables(interceptors), clock, () -> UUID.randomUUID().toString());
    }

    /** Saves so many new products for the shopper. */
    static List<Product> fill(ShopperId shopper, int products) {
        DynamoWishlists wishlists = wishlists();
        List<Product> saved = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            Product product = CartFixture.listed();
            wishlists.save(shopper, product.id());
            saved.add(product);
        }
        return saved;
    }

    /** What the store believes is saved. */
    static long count(ShopperId shopper) {
        var row =
                TestStore.CLIENT
                        .getItem(
                                g ->
                                        g.tableName("Wishlists")
                                                .key(
                                                        Schema.keyOf(
                                                                        shopper.value(),
                                                                        WishlistWrite.COUNT)
                                                                .primaryKeyMap(SavedRow.SCHEMA)))
                        .item();
        return row.isEmpty() ? 0 : Attributes.number(row, "saved");
    }

    /** How many rows there are of it. */
    static int rows(ShopperId shopper) {
        return TestStore.CLIENT
                .query(
                        q ->
                                q.tableName("Wishlists")
                                        .indexName("saved")
                                        .keyConditionExpression("userId = :user")
                                        .expressionAttributeValues(
                                                Map.of(":user", Attributes.text(shopper.value()))))
                .count();
    }
}
