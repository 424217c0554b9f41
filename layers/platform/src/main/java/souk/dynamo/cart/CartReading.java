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
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.RequestMark;
import souk.dynamo.Schema;
import souk.dynamo.catalogue.ProductSchema;
import souk.shopper.ShopperId;

/**
 * What a change of a cart is decided on, read in one round trip: the cart, some products, and
 * whether a request was done before. Eventually consistent: the write's condition has the last
 * word.
 */
record CartReading(Cart cart, Map<ProductId, Product> products, boolean doneBefore) {

    static CartReading of(
            CartStore store,
            ShopperId shopper,
            Collection<ProductId> products,
            Optional<RequestMark> request) {
        var rows =
                new BatchRead()
                        .of(store.carts(), List.of(Schema.keyOf(shopper.value())))
                        .of(store.products(), ProductSchema.keys(products))
                        .of(
                                store.requests(),
                                request.map(mark -> Schema.keyOf(mark.id())).stream().toList())
                        .from(store.tables().enhanced());
        return new CartReading(
                rows.oneOf(store.carts()).orElseGet(() -> Cart.empty(shopper)),
                ProductSchema.byId(rows.of(store.products())),
                rows.oneOf(store.requests()).isPresent());
    }

    /** The products, and those of the cart that are not among them yet. */
    Map<ProductId, Product> allProducts(CartStore store) {
        Set<ProductId> others = others();
        if (others.isEmpty()) {
            return products;
        }
        Map<ProductId, Product> all = new HashMap<>(products);
        all.putAll(store.products(others));
        return all;
    }

    /** The same, read beside what the caller does meanwhile. */
    CompletableFuture<Map<ProductId, Product>> startReadingAll(CartStore store) {
        return others().isEmpty()
                ? CompletableFuture.completedFuture(products)
                : Together.start(() -> allProducts(store));
    }

    private Set<ProductId> others() {
        Set<ProductId> others = new HashSet<>(cart.products());
        others.removeAll(products.keySet());
        return others;
    }
}
