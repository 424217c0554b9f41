package souk.dynamo.cart;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import souk.cart.Cart;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.RequestMark;
import souk.dynamo.Schema;
import souk.dynamo.catalogue.LineReading;
import souk.shopper.ShopperId;

/**
 * What a change of a cart is decided on, read in one round trip: the cart, some products, and
 * whether a request was done before. Eventually consistent: the write's condition has the last
 * word.
 */
record CartReading(
        Cart cart, Collection<LineId> asked, LineReading.Found found, boolean doneBefore) {
    static CartReading of(
            CartStore store,
            ShopperId shopper,
            Collection<LineId> lines,
            Optional<RequestMark> request) {
        var goods = new LineReading(store.tables(), lines);
        var rows =
                goods.in(new BatchRead().of(store.carts(), List.of(Schema.keyOf(shopper.value()))))
                        .of(
                                store.requests(),
                                request.map(mark -> Schema.keyOf(mark.id())).stream().toList())
                        .from(store.tables().enhanced());
        return new CartReading(
                rows.oneOf(store.carts()).orElseGet(() -> Cart.empty(shopper)),
                lines,
                goods.of(rows),
                rows.oneOf(store.requests()).isPresent());
    }

    /** What the lines that were asked for are of; what there is not is left out. */
    Map<LineId, Product> products() {
        return found.all(asked);
    }

    /** The same, and what the other lines of the cart are of. */
    Map<LineId, Product> allProducts(CartStore store) {
        return completed(cart, products(), store);
    }

    /** The same, read beside what the caller does meanwhile. */
    CompletableFuture<Map<LineId, Product>> startReadingAll(CartStore store) {
        return products().keySet().containsAll(cart.lines().keySet())
                ? CompletableFuture.completedFuture(products())
                : Together.start(() -> allProducts(store));
    }

    /** What is known, and what else lines of the cart are of. */
    static Map<LineId, Product> completed(Cart cart, Map<LineId, Product> known, CartStore store) {
        Set<LineId> others = new HashSet<>(cart.lines().keySet());
        others.removeAll(known.keySet());
        if (others.isEmpty()) {
            return known;
        }
        Map<LineId, Product> all = new HashMap<>(known);
        all.putAll(new LineReading(store.tables(), others).read());
        return all;
    }
}
