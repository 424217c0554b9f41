package souk.dynamo.cart;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.dynamo.Backoff;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;

/**
 * Adds units of one product, as it was chosen, to a cart. The units are added in the store, so that
 * adders never undo each other; the condition only guards the limits and the form of the row (no
 * cart, no line, or a line). When another change came first, the domain decides again on the row it
 * left.
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
            RowWrite written = store.update(update(present, line, change, now));
            present = store.cart(present.shopper(), written.row());
            if (written.done() || isIn(written.row(), change)) {
                return present;
            }
        }
        throw new CartBusy();
    }

    private RowUpdate update(Cart present, CartLine line, String change, Instant now) {
        CartWrite write = store.write(present.shopper(), now);
        if (present.line(line.id()).isPresent()) {
            return write.more(line, extra, change);
        }
        AttributeValue row = store.schema().line(line, change);
        return present.version() == 0
                ? write.newCart(Map.of(line.id().value(), row))
                : write.newLine(line.id(), row);
    }

    private boolean isIn(Map<String, AttributeValue> row, String change) {
        var line = CartSchema.LINES.maybeOf(row).map(lines -> lines.get(product.line().value()));
        return line.isPresent() && CartSchema.CHANGE.of(line.get().m()).equals(change);
    }
}
