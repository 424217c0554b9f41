package souk.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.shopper.ShopperId;

/**
 * A shopper's cart as it is kept: which products, how many of each, and at what price the shopper
 * saw them. Lines stand in the order in which they were added. Immutable: {@code with} methods
 * decide what a change would lead to and leave the doing to {@link Carts}.
 *
 * @param version 0 while nothing was ever put in, one more at each change
 */
public record Cart(ShopperId shopper, long version, SequencedMap<LineId, CartLine> lines) {
    public static final int MAX_LINES = 40;

    public Cart {
        var sorted = new ArrayList<>(lines.values());
        sorted.sort(
                Comparator.comparing(CartLine::addedAt).thenComparing(line -> line.id().value()));
        lines = new LinkedHashMap<>();
        for (CartLine line : sorted) {
            lines.put(line.id(), line);
        }
    }

    public static Cart empty(ShopperId shopper) {
        return new Cart(shopper, 0, new LinkedHashMap<>());
    }

    public Optional<CartLine> line(LineId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /**
     * The line that adding this product leads to: a new one, or the present one with more units and
     * today's price.
     *
     * @param product as it was chosen
     * @throws ProductUnavailable when it, or what was chosen of it, is archived
     * @throws TooManyOfOneProduct when the line would exceed {@link Quantity#MAX}
     * @throws CartFull when a new line would exceed {@link #MAX_LINES}
     */
    public CartLine withMore(Product product, Quantity extra, Instant now) {
        if (!product.buyable()) {
            throw new ProductUnavailable();
        }
        CartLine present = lines.get(product.line());
        if (present == null) {
            if (lines.size() >= MAX_LINES) {
                throw new CartFull();
            }
            return new CartLine(product.line(), extra, product.price(), now);
        }
        int units = present.quantity().units() + extra.units();
        if (units > Quantity.MAX) {
            throw new TooManyOfOneProduct(present.quantity().units());
        }
        return new CartLine(
                product.line(), new Quantity(units), product.price(), present.addedAt());
    }

    /**
     * What handing over a guest's cart leads to. Never refuses: a shopper who signs in must get in.
     * What cannot be taken, or not in full, is told as a warning.
     */
    public Merge withGuestLines(
            Map<LineId, Quantity> guest, Map<LineId, Product> products, Instant now) {
        List<CartLine> changed = new ArrayList<>();
        List<CartWarning> warnings = new ArrayList<>();
        int room = MAX_LINES - lines.size();
        for (Map.Entry<LineId, Quantity> wish : guest.entrySet()) {
            LineId id = wish.getKey();
            Product product = products.get(id);
            CartLine present = lines.get(id);
            if (product == null || !product.buyable()) {
                warnings.add(CartWarning.unavailable(id));
            } else if (present == null && room <= 0) {
                warnings.add(CartWarning.cartFull(id));
            } else {
                room -= present == null ? 1 : 0;
                int units =
                        wish.getValue().units()
                                + (present == null ? 0 : present.quantity().units());
                if (units > Quantity.MAX) {
                    warnings.add(CartWarning.quantityCapped(id));
                }
                changed.add(
                        new CartLine(
                                id,
                                new Quantity(Math.min(units, Quantity.MAX)),
                                product.price(),
                                // A millisecond apart, so that the guest's order lasts.
                                present == null
                                        ? now.plusMillis(changed.size())
                                        : present.addedAt()));
            }
        }
        return new Merge(changed, warnings);
    }

    /**
     * The lines to set so that these are in the cart again, on top of what is there. What there is
     * no room for stays out, and a line is cut to {@link Quantity#MAX}.
     */
    public List<CartLine> withReturned(List<CartLine> returned) {
        List<CartLine> changed = new ArrayList<>();
        int room = MAX_LINES - lines.size();
        for (CartLine line : returned) {
            CartLine present = lines.get(line.id());
            if (present == null && room-- <= 0) {
                continue;
            }
            int units =
                    line.quantity().units() + (present == null ? 0 : present.quantity().units());
            changed.add(
                    new CartLine(
                            line.id(),
                            new Quantity(Math.min(units, Quantity.MAX)),
                            line.seenPrice(),
                            present == null
                                    // A millisecond apart, so that their sequence lasts.
                                    ? line.addedAt().plusMillis(changed.size())
                                    : present.addedAt()));
        }
        return changed;
    }

    /** The lines to set, and what the shopper should be told. */
    public record Merge(List<CartLine> lines, List<CartWarning> warnings) {}
}
