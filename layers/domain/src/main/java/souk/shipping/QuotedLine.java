package souk.shipping;

import java.util.List;
import java.util.Optional;
import souk.cart.PricedCart;
import souk.cart.Pricing;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * One line that a quote is asked for.
 *
 * @param price of one unit
 */
public record QuotedLine(
        LineId id,
        SellerId seller,
        String sellerName,
        Money price,
        Quantity quantity,
        Delivery delivery) {
    public QuotedLine {
        if (price.minor() < 0 || price.minor() > Product.MAX_MINOR) {
            throw new IllegalArgumentException("price out of range: " + price.minor());
        }
    }

    /** The lines of a cart that can be bought. */
    public static List<QuotedLine> of(PricedCart cart) {
        return cart.lines().stream().flatMap(line -> of(line).stream()).toList();
    }

    /** Those who have something to send, in the order of their first lines. */
    public static List<SellerId> senders(List<QuotedLine> lines) {
        return lines.stream().filter(QuotedLine::sent).map(QuotedLine::seller).distinct().toList();
    }

    private static Optional<QuotedLine> of(PricedCart.Line line) {
        return line.seller()
                .filter(_ -> line.available())
                .map(
                        seller ->
                                new QuotedLine(
                                        line.id(),
                                        seller,
                                        line.sellerName(),
                                        line.price(),
                                        line.quantity(),
                                        line.delivery()));
    }

    public Money total() {
        return price.times(quantity.units());
    }

    Pricing.Part part() {
        return new Pricing.Part(id.value(), price, quantity.units());
    }

    boolean sent() {
        return delivery == Delivery.PARCEL;
    }
}
