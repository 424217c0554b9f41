package souk.cart;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.shopper.ShopperId;

/**
 * A cart with today's prices, as a shopper is shown it. The total counts the lines that can be
 * bought. Immutable.
 */
public record PricedCart(
        ShopperId shopper,
        long version,
        List<Line> lines,
        Money total,
        List<CartWarning> warnings) {

    /**
     * One line, priced.
     *
     * @param options what was chosen; none when the product is gone from the catalogue
     * @param seller empty when the product is gone from the catalogue
     * @param sellerName empty then, like the title
     * @param price today's; the price last seen when the product is gone
     * @param available whether the product is on sale and any are left
     */
    public record Line(
            LineId id,
            List<OptionValue> options,
            Optional<SellerId> seller,
            String sellerName,
            Quantity quantity,
            String title,
            Optional<String> image,
            Money price,
            Money lineTotal,
            Delivery delivery,
            boolean available) {}

    public PricedCart {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** Prices the cart by the catalogue; a product that is missing there counts as unavailable. */
    public static PricedCart of(Cart cart, Map<LineId, Product> catalogue, Currency currency) {
        List<Line> lines = new ArrayList<>(cart.lines().size());
        List<CartWarning> warnings = new ArrayList<>();
        Money total = Money.zero(currency);
        for (CartLine line : cart.lines().values()) {
            Line priced = price(line, catalogue.get(line.id()), warnings);
            lines.add(priced);
            if (priced.available()) {
                total = total.plus(priced.lineTotal());
            }
        }
        return new PricedCart(cart.shopper(), cart.version(), lines, total, warnings);
    }

    private static Line price(
            CartLine line, @Nullable Product product, List<CartWarning> warnings) {
        LineId id = line.id();
        int units = line.quantity().units();
        Money price = product == null ? line.seenPrice() : product.price();
        boolean available = product != null && product.buyable() && product.stock() > 0;
        if (product == null || !available) {
            warnings.add(CartWarning.unavailable(id));
        } else if (product.stock() < units) {
            warnings.add(CartWarning.lowStock(product));
        }
        if (available && price.compareTo(line.seenPrice()) != 0) {
            warnings.add(CartWarning.priceChanged(id, line.seenPrice(), price));
        }
        return new Line(
                id,
                product == null ? List.of() : product.options().choice(),
                Optional.ofNullable(product).map(Product::seller),
                product == null ? "" : product.sellerName(),
                line.quantity(),
                product == null ? "" : product.title(),
                product == null ? Optional.empty() : product.images().stream().findFirst(),
                price,
                price.times(units),
                product == null ? Delivery.PARCEL : product.delivery(),
                available);
    }

    /** What the shopper agrees to by ordering it. */
    public Pricing pricing() {
        return Pricing.of(lines);
    }

    /** The same cart with more to tell. */
    public PricedCart warning(List<CartWarning> more) {
        List<CartWarning> all = new ArrayList<>(more);
        all.addAll(warnings);
        return new PricedCart(shopper, version, lines, total, all);
    }
}
