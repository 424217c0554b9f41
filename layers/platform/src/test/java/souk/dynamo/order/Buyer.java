package souk.dynamo.order;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.cart.DynamoCarts;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** A shopper nobody else is, who fills a cart and orders it. */
public final class Buyer {
    private final ShopperId shopper = UniqueProducts.shopper();
    private final DynamoCarts carts = CartFixture.carts();

    public ShopperId shopper() {
        return shopper;
    }

    /** Puts so many of a product into the cart. */
    public Buyer with(Product product, int units) {
        carts.add(shopper, product.id(), CartFixture.pieces(units));
        return this;
    }

    /** The same of a variant of one. */
    public Buyer with(LineId line, int units) {
        carts.add(shopper, line, CartFixture.pieces(units));
        return this;
    }

    /** Makes do with so many of it. */
    void makesDoWith(Product product, int units) {
        carts.change(shopper, LineId.of(product.id()), CartFixture.pieces(units));
    }

    long cartVersion() {
        return carts.read(shopper).version();
    }

    int linesInCart() {
        return carts.read(shopper).lines().size();
    }

    int units(Product product) {
        return carts.read(shopper).lines().stream()
                .filter(line -> line.id().equals(product.line()))
                .mapToInt(line -> line.quantity().units())
                .sum();
    }

    /** The cart as it lies in its table. */
    Map<String, AttributeValue> cartRow() {
        var key = Map.of("userId", Attributes.text(shopper.value()));
        return TestStore.CLIENT.getItem(g -> g.tableName("Carts").key(key)).item();
    }

    /** What an order of the cart is decided on now. */
    CheckoutState state() {
        return OrderFixture.ORDERS.checkoutState(shopper, new IdempotencyKey("new"));
    }

    /** What the cart would be as an order now, under a request key of its own. */
    Order order() {
        return order(UniqueProducts.unique("key"));
    }

    Order order(String key) {
        CheckoutState state = OrderFixture.ORDERS.checkoutState(shopper, new IdempotencyKey(key));
        String hash =
                SampleShipping.reviewed(state).hash(new IdempotencyKey(key), Optional.empty());
        return SampleShipping.order(state, hash, OrderFixture.NOW);
    }

    /** An order of the cart that has been placed. */
    Order placed() {
        return OrderFixture.ORDERS.place(order(), state(), SampleOrders.WIDE_LIMITS);
    }

    /** An order that has been placed and has a session recorded. */
    public Order payable() {
        Order placed = placed();
        Order payable = placed.withSession("cs_" + placed.id());
        OrderFixture.ORDERS.update(placed, payable, Optional.empty());
        return payable;
    }
}
