package souk.dynamo.order;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.catalogue.LineId;
import souk.dynamo.BatchRead;
import souk.dynamo.Transaction;
import souk.dynamo.cart.CartSchema;
import souk.order.Order;

/**
 * Puts the lines of an order back into its shopper's cart. As a part of the transaction that ends
 * the order it is done once, whoever ends it and however often that is tried.
 */
record ReturnedLines(OrderStore store, Order order) {

    /** Adds to the order's own transaction what it does to the cart as it is now. */
    void addTo(Transaction transaction) {
        Instant now = store.clock().instant();
        Cart cart = cart();
        List<CartLine> lines =
                cart.withReturned(order.lines().stream().map(line -> line.inCart(now)).toList());
        if (lines.isEmpty()) {
            return;
        }
        Map<LineId, AttributeValue> rows = new LinkedHashMap<>();
        lines.forEach(
                line -> rows.put(line.id(), store.cartSchema().line(line, order.id().value())));
        transaction.update(store.cart(order.shopper()).lines(rows, cart));
    }

    /** Consistent: what the shopper put in meanwhile must stay. */
    private Cart cart() {
        var key = List.of(CartSchema.keyOf(order.shopper().value()));
        var rows =
                new BatchRead().consistentlyOf(store.carts(), key).from(store.tables().enhanced());
        return rows.oneOf(store.carts()).orElseGet(() -> Cart.empty(order.shopper()));
    }
}
