package souk.cart;

import java.util.List;
import java.util.stream.Stream;
import souk.money.Money;
import souk.value.Digest;
import souk.value.Identifier;

/**
 * Names what a cart costs, line by line: the id, the price and the quantity of each. Two carts have
 * the same pricing only where each line costs the same, whatever their totals. A quote's pricing
 * names its shipping too, behind a hyphen. It is never a cart's, even where nothing is sent: a
 * shopper who saw only the cart has not seen the quote. Opaque to callers of the shop.
 */
public record Pricing(String value) {
    private static final char BEFORE_SHIPPING = '-';

    public Pricing {
        Identifier.require("pricing", value);
    }

    /**
     * One thing that costs something.
     *
     * @param name tells it from the others: identifiers, with blanks between them
     * @param price of one unit
     */
    public record Part(String name, Money price, int units) {
        private String text() {
            return String.join(
                    " ",
                    name,
                    Long.toString(price.minor()),
                    price.currency().getCurrencyCode(),
                    Integer.toString(units));
        }
    }

    static Pricing of(List<PricedCart.Line> lines) {
        return new Pricing(digest(lines.stream().map(Pricing::part)));
    }

    /** Of a quote. The order of lines, and of who sends them, does not matter. */
    public static Pricing of(List<Part> lines, List<Part> shipping) {
        return new Pricing(digest(lines.stream()) + BEFORE_SHIPPING + digest(shipping.stream()));
    }

    /** Whether the lines cost the same by both, whatever the shipping does. */
    public boolean sameLines(Pricing other) {
        return lines().equals(other.lines());
    }

    private String lines() {
        int end = value.indexOf(BEFORE_SHIPPING);
        return end < 0 ? value : value.substring(0, end);
    }

    private static Part part(PricedCart.Line line) {
        return new Part(line.id().value(), line.price(), line.quantity().units());
    }

    private static String digest(Stream<Part> parts) {
        return Digest.of(parts.map(Part::text).sorted().toArray(String[]::new));
    }
}
