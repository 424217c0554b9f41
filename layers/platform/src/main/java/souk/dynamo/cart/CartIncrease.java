package souk.dynamo.cart;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.cart.CartLine;
import souk.cart.LineId;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.dynamo.Attributes;
import souk.dynamo.Backoff;

/**
 * Adds units of one product to a cart. The units are added in the store, so that adders never undo
 * each other; the condition only guards the limits and the form of the row (no cart, no line, or a
 * line). When another change came first, the domain decides again on the row it left.
 *
 * <p>A change has a name that its line keeps: when the SDK sends an update again whose answer was
 * lost, the condition fails and the row shows that the change is in.
 */
record CartIncrease(CartStore store, Product product, Quantity extra) {
    Cart applyTo(Cart seen) {
        String change = store.ids().get();
        Cart present = seen;
        for (int attempt = 1; attempt <= CartStore.MAX_ATTEMPTS; attempt++) {
            if (attempt > 2) {
                Backoff.beforeAttempt(attempt);
            }
            Instant now = store.clock().instant();
            CartLine line = present.withMore(product, extra, now);
            try {
                return store.update(present.shopper(), write(present, line, change, now));
            } catch (ConditionalCheckFailedException e) {
                present = store.cart(present.shopper(), e.item());
                if (isIn(e.item(), change)) {
                    return present;
                }
            }
        }
        throw new CartBusy();
    }

    private CartWrite write(Cart present, CartLine line, String change, Instant now) {
        if (present.line(line.id()).isPresent()) {
            return CartWrite.more(line, extra, change, now);
        }
        AttributeValue row = store.schema().line(line, change);
        return present.version() == 0
                ? CartWrite.newCart(Map.of(line.id().value(), row), now)
                : CartWrite.newLine(line.id(), row, now);
    }

    private boolean isIn(Map<String, AttributeValue> row, String change) {
        AttributeValue lines = row.get("products");
        AttributeValue line = lines == null ? null : lines.m().get(LineId.of(product.id()).value());
        return line != null && Attributes.text(line.m(), "change").equals(change);
    }
}
