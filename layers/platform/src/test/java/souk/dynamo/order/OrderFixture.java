package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.catalogue.ProductSchema;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReceivedPayment;

/** Orders on the test store, and short words for tests of them. */
public final class OrderFixture {
    public static final Instant NOW = CartFixture.NOW;
    public static final DynamoOrders ORDERS = orders();

    private OrderFixture() {}

    public static DynamoOrders orders(ExecutionInterceptor... interceptors) {
        return orders("", interceptors);
    }

    /** In tables of their own. */
    static DynamoOrders orders(String prefix, ExecutionInterceptor... interceptors) {
        return new DynamoOrders(
                TestStore.tables(prefix, interceptors),
                UniqueProducts.EUR,
                Clock.fixed(NOW, ZoneOffset.UTC),
                () -> UUID.randomUUID().toString());
    }

    /** A product that is for sale, so many times. */
    public static Product listed(int stock) {
        Product product = UniqueProducts.stocked(UniqueProducts.product(), stock);
        put(product);
        return product;
    }

    /** Makes the product's row what is given, whatever it was. */
    public static void put(Product product) {
        TestStore.CLIENT.putItem(
                p -> p.tableName("Products").item(ProductSchema.INSTANCE.write(product)));
    }

    public static void delete(Product product) {
        TestStore.CLIENT.deleteItem(
                d ->
                        d.tableName("Products")
                                .key(Map.of("id", Attributes.text(product.id().value()))));
    }

    public static int stock(Product product) {
        return CartFixture.PRODUCTS.find(product.id()).orElseThrow().stock();
    }

    /** What an order was decided on: a cart of that version with its lines, and products of now. */
    static CheckoutState basis(Order order, long cartVersion) {
        var lines = new LinkedHashMap<LineId, CartLine>();
        order.lines().forEach(line -> lines.put(line.id(), inCart(line)));
        Cart cart = new Cart(order.shopper(), cartVersion, lines);
        var products = CartFixture.PRODUCTS.findLines(cart.lines().keySet());
        return new CheckoutState(order.id(), Optional.empty(), cart, products);
    }

    private static CartLine inCart(OrderLine line) {
        return new CartLine(line.id(), line.quantity(), line.price(), NOW);
    }

    /** A row as it lies in a table; empty where there is none. */
    public static Map<String, AttributeValue> row(String table, String id) {
        return TestStore.CLIENT
                .getItem(g -> g.tableName(table).key(Map.of("id", Attributes.text(id))))
                .item();
    }

    /** Makes an order's row what is given, whatever it was. */
    static void keep(String table, Order order) {
        TestStore.CLIENT.putItem(p -> p.tableName(table).item(OrderSchema.INSTANCE.write(order)));
    }

    /** Checks that each of at least so many attempts at a transaction bore the same token. */
    public static void triedUnderOneToken(Faults faults, int times) {
        var tokens =
                faults.requests(TransactWriteItemsRequest.class).stream()
                        .map(TransactWriteItemsRequest::clientRequestToken)
                        .toList();
        assertThat(tokens).hasSizeGreaterThanOrEqualTo(times).containsOnly(tokens.getFirst());
        assertThat(tokens.getFirst()).hasSizeBetween(1, 36);
    }

    public static Order released(Order order) {
        return order.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOW.plusSeconds(60));
    }

    /** The order once the whole of it was paid in its own session. */
    public static Order paid(Order order) {
        String session = order.state().session().orElseThrow();
        var received = new ReceivedPayment(session, Optional.of("pi_1"), order.total());
        return order.paid(received, NOW.plusSeconds(90));
    }
}
