package souk.dynamo.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.dynamo.catalogue.ExampleProduct;
import souk.shopper.ShopperId;

/** The cart that a snapshot is primed with, since no row of the shop can be counted on. */
final class ExampleCart {
    private ExampleCart() {}

    /** A cart with one line, as the answer to an update brings it. */
    static Cart cart(CartStore store, Currency currency) {
        Product product = ExampleProduct.product(currency);
        Quantity one = new Quantity(1);
        Cart empty = Cart.empty(new ShopperId("example"));
        CartLine line = empty.withMore(product, one, Instant.EPOCH);
        var lines = new LinkedHashMap<>(Map.of(product.id(), line));
        var row = store.schema().write(new Cart(empty.shopper(), 1, lines));
        CartWrite.more(line, one, store.ids().get(), Instant.EPOCH)
                .request(store.tables().carts(), store.schema().key("example"));
        return store.schema()
                .read(UpdateItemResponse.builder().attributes(row).build().attributes());
    }
}
