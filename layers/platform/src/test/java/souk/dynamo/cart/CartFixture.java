package souk.dynamo.cart;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.cart.GuestCart;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.catalogue.DynamoProducts;

/** Carts on the test store, and short words for tests of them. */
public final class CartFixture {
    public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    public static final DynamoProducts PRODUCTS = new DynamoProducts(TestStore.tables());

    private CartFixture() {}

    public static DynamoCarts carts(ExecutionInterceptor... interceptors) {
        return new DynamoCarts(
                TestStore.tables(interceptors),
                UniqueProducts.EUR,
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> UUID.randomUUID().toString());
    }

    public static Product listed() {
        Product product = UniqueProducts.product();
        PRODUCTS.add(product);
        return product;
    }

    public static List<Product> listed(int count) {
        return Stream.generate(CartFixture::listed).limit(count).toList();
    }

    public static Quantity pieces(int units) {
        return new Quantity(units);
    }

    static GuestCart guest(List<Product> products, int each) {
        return new GuestCart(
                products.stream().map(p -> new GuestCart.Line(p.id(), pieces(each))).toList());
    }

    static Map<ProductId, Integer> units(PricedCart cart) {
        return cart.lines().stream()
                .collect(
                        Collectors.toMap(
                                line -> line.id().product(), line -> line.quantity().units()));
    }
}
