package souk.dynamo.cart;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.cart.CartLine;
import souk.cart.CartWarning;
import souk.cart.MergeId;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.concurrent.Together;
import souk.dynamo.Backoff;
import souk.dynamo.RequestMark;
import souk.dynamo.RowUpdate;
import souk.dynamo.Transaction;
import souk.shopper.ShopperId;
import souk.value.Digest;

/**
 * Hands a guest's cart over, once per merge id: the marker in Requests and the lines in Carts are
 * written in one transaction, so that neither is there without the other. A repeat under the same
 * token within ten minutes is the same transaction; later, the marker stands.
 */
record CartMerge(CartStore store, ShopperId shopper, MergeId id, Map<LineId, Quantity> guest) {

    /** The cart after the merge and what to tell of it; pricing is left to the caller. */
    record Outcome(Cart cart, Map<LineId, Product> products, List<CartWarning> warnings) {}

    Outcome apply() {
        for (int attempt = 1; attempt <= CartStore.MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            Instant now = store.clock().instant();
            // By a hash, so that nothing in Requests tells of whom it is.
            String done = Digest.of("merge", shopper.value(), id.value());
            var marker = new RequestMark("merge#" + done, now.plus(CartWrite.KEPT));
            CartReading seen = store.read(shopper, guest.keySet(), Optional.of(marker));
            if (seen.doneBefore()) {
                return new Outcome(seen.cart(), seen.products(), List.of());
            }
            Cart.Merge merge = seen.cart().withGuestLines(guest, seen.products(), now);
            var products = seen.startReadingAll(store);
            var transaction = new Transaction().put(store.requests(), marker, RequestMark.NEW);
            if (!merge.lines().isEmpty()) {
                transaction.update(lines(seen.cart(), merge, now));
            }
            if (transaction.run(store.tables(), store.ids().get(), CartBusy::new).done()) {
                return new Outcome(
                        after(seen.cart(), merge), Together.result(products), merge.warnings());
            }
        }
        throw new CartBusy();
    }

    private RowUpdate lines(Cart seen, Cart.Merge merge, Instant now) {
        Map<LineId, AttributeValue> lines = new LinkedHashMap<>();
        for (CartLine line : merge.lines()) {
            lines.put(line.id(), store.schema().line(line, id.value()));
        }
        return store.write(shopper, now).lines(lines, seen);
    }

    private static Cart after(Cart seen, Cart.Merge merge) {
        if (merge.lines().isEmpty()) {
            return seen;
        }
        var lines = new LinkedHashMap<>(seen.lines());
        merge.lines().forEach(line -> lines.put(line.id(), line));
        return new Cart(seen.shopper(), seen.version() + 1, lines);
    }
}
