package souk.dynamo.cart;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import souk.cart.Cart;
import souk.cart.Carts;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.NotInCart;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.concurrent.Together;
import souk.dynamo.RowWrite;
import souk.dynamo.Tables;
import souk.shopper.ShopperId;

/**
 * Carts in DynamoDB, one row per shopper. A change is one conditional update of the row, so that
 * changes made at once add up; the cart it leaves is priced by one batch of products. No call takes
 * more than two round trips in a row unless it loses a race. Safe for use by many threads.
 */
public final class DynamoCarts implements Carts {
    private final CartStore store;
    private final Currency currency;

    /**
     * @param ids gives each change a name of its own, by which a repeat by the SDK is known
     */
    public DynamoCarts(Tables tables, Currency currency, Clock clock, Supplier<String> ids) {
        this.store = new CartStore(tables, new CartSchema(currency), clock, ids);
        this.currency = currency;
    }

    @Override
    public PricedCart read(ShopperId shopper) {
        return priced(store.read(shopper), Map.of());
    }

    @Override
    public PricedCart add(ShopperId shopper, LineId line, Quantity quantity) {
        CartReading seen = store.read(shopper, List.of(line), Optional.empty());
        Product product = seen.found().require(line);
        var products = seen.startReadingAll(store);
        Cart after = new CartIncrease(store, product, quantity).applyTo(seen.cart());
        return priced(after, Together.result(products));
    }

    @Override
    public PricedCart change(ShopperId shopper, LineId line, Quantity quantity) {
        RowWrite written = store.update(write(shopper).quantity(line, quantity));
        if (!written.done()) {
            throw new NotInCart();
        }
        return priced(store.cart(shopper, written.row()), Map.of());
    }

    @Override
    public PricedCart remove(ShopperId shopper, LineId line) {
        RowWrite written = store.update(write(shopper).without(line));
        return priced(store.cart(shopper, written.row()), Map.of());
    }

    private CartWrite write(ShopperId shopper) {
        return store.write(shopper, store.clock().instant());
    }

    @Override
    public PricedCart merge(ShopperId shopper, MergeId mergeId, GuestCart guest) {
        CartMerge.Outcome merged =
                new CartMerge(store, shopper, mergeId, guest.quantities()).apply();
        return priced(merged.cart(), merged.products()).warning(merged.warnings());
    }

    /** Prices the cart; asks for products only if the cart gained some meanwhile. */
    private PricedCart priced(Cart cart, Map<LineId, Product> known) {
        return PricedCart.of(cart, CartReading.completed(cart, known, store), currency);
    }
}
