package souk.dynamo.order;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.dynamo.catalogue.ExampleProduct;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.ReviewedCart;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** The order that a snapshot is primed with, since no row of the shop can be counted on. */
public final class ExampleOrder {
    private ExampleOrder() {}

    /** An order that has been through the form of a row, and what a store answers it with. */
    public static Order order(Currency currency) {
        PutItemResponse.builder().build();
        TransactWriteItemsResponse.builder().build();
        Product product = ExampleProduct.product(currency);
        ShopperId shopper = new ShopperId("example");
        IdempotencyKey key = new IdempotencyKey("example");
        CartLine line = Cart.empty(shopper).withMore(product, new Quantity(1), Instant.EPOCH);
        Cart cart = new Cart(shopper, 1, new LinkedHashMap<>(Map.of(product.id(), line)));
        ReviewedCart reviewed = new ReviewedCart(1, product.price().minor());
        Order order =
                new CheckoutState(Optional.empty(), cart, Map.of(product.id(), product))
                        .newOrder(
                                OrderId.of(shopper, key),
                                reviewed,
                                reviewed.hash(key, Optional.empty()),
                                Instant.EPOCH);
        return OrderSchema.INSTANCE.read(OrderSchema.INSTANCE.write(order.withSession("example")));
    }
}
