package souk.functions.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Carts;
import souk.cart.GuestCart;
import souk.cart.MergeId;
import souk.cart.NotInCart;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.shopper.ShopperId;

/** Carts in a map, over a catalogue in another; each change comes a second after the last. */
class CartsInMemory implements Carts {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Currency EUR = Currency.getInstance("EUR");

    private final Map<ShopperId, Cart> carts = new HashMap<>();
    private final Map<LineId, Product> catalogue = new HashMap<>();
    private final Set<String> merged = new HashSet<>();
    private Instant now = NOON;

    CartsInMemory with(String id, long minor, int stock, ProductStatus status) {
        Product product =
                new Product(
                        new ProductId(id),
                        new SellerId("ada"),
                        "Sam's shop",
                        "The " + id,
                        "",
                        new Category("kitchen"),
                        new Money(minor, EUR),
                        stock,
                        status == ProductStatus.ACTIVE ? List.of("/" + id + ".svg") : List.of(),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        status,
                        Suspension.NONE,
                        1,
                        NOON);
        catalogue.put(product.line(), product);
        return this;
    }

    @Override
    public PricedCart read(ShopperId shopper) {
        return PricedCart.of(cart(shopper), catalogue, EUR);
    }

    @Override
    public PricedCart add(ShopperId shopper, LineId wished, Quantity quantity) {
        Product product =
                Optional.ofNullable(catalogue.get(wished)).orElseThrow(NoSuchProduct::new);
        CartLine line = cart(shopper).withMore(product, quantity, now);
        return changed(shopper, lines -> lines.put(line.id(), line));
    }

    @Override
    public PricedCart change(ShopperId shopper, LineId id, Quantity quantity) {
        CartLine line = cart(shopper).line(id).orElseThrow(NotInCart::new);
        var set = new CartLine(line.id(), quantity, line.seenPrice(), line.addedAt());
        return changed(shopper, lines -> lines.put(id, set));
    }

    @Override
    public PricedCart remove(ShopperId shopper, LineId id) {
        return cart(shopper).line(id).isEmpty()
                ? read(shopper)
                : changed(shopper, lines -> lines.remove(id));
    }

    @Override
    public PricedCart merge(ShopperId shopper, MergeId mergeId, GuestCart guest) {
        if (!merged.add(shopper + "#" + mergeId.value())) {
            return read(shopper);
        }
        Cart.Merge merge = cart(shopper).withGuestLines(guest.quantities(), catalogue, now);
        return changed(shopper, lines -> merge.lines().forEach(line -> lines.put(line.id(), line)))
                .warning(merge.warnings());
    }

    private Cart cart(ShopperId shopper) {
        return carts.getOrDefault(shopper, Cart.empty(shopper));
    }

    private PricedCart changed(ShopperId shopper, Consumer<SequencedMap<LineId, CartLine>> change) {
        Cart before = cart(shopper);
        var lines = new LinkedHashMap<>(before.lines());
        change.accept(lines);
        carts.put(shopper, new Cart(shopper, before.version() + 1, lines));
        now = now.plusSeconds(1);
        return read(shopper);
    }
}
