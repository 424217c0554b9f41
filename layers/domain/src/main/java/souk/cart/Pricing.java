package souk.cart;

import java.util.List;
import java.util.stream.Stream;
import souk.money.Money;
import souk.value.Digest;
import souk.value.Identifier;

/**
 * Names what a cart costs, line by line: the id, the price and the quantity of each. Two carts have
 * the same pricing only where each line costs the same, whatever their totals. A quote's pricing
 * names its shipping too. It is never a cart's, even where nothing is sent: a shopper who saw only
 * the cart has not seen the quote. Opaque: pricings are compared, and nothing is read from one.
 */
public record Pricing(String value) {
    /** Stands between lines and shipping. No line is written like that. */
    private static final String SHIPPING = "shipping";

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
        return named(texts(lines.stream().map(Pricing::part)));
    }

    /** Of a quote. The order of lines, and of who sends them, does not matter. */
    public static Pricing of(List<Part> lines, List<Part> shipping) {
        return named(
                Stream.of(texts(lines.stream()), Stream.of(SHIPPING), texts(shipping.stream()))
                        .flatMap(all -> all));
    }

    private static Part part(PricedCart.Line line) {
        return new Part(line.id().value(), line.price(), line.quantity().units());
    }

    private static Stream<String> texts(Stream<Part> parts) {
        return parts.map(Part::text).sorted();
    }

    private static Pricing named(Stream<String> texts) {
        return new Pricing(Digest.of(texts.toArray(String[]::new)));
    }
}
