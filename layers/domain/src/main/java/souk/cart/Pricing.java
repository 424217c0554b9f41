package souk.cart;

import java.util.List;
import souk.value.Digest;
import souk.value.Identifier;

/**
 * Names what a cart costs, line by line: the id, the price and the quantity of each. Two carts have
 * the same pricing only where each line costs the same, whatever their totals. Opaque: pricings are
 * compared, and nothing is read from one.
 */
public record Pricing(String value) {
    public Pricing {
        Identifier.require("pricing", value);
    }

    static Pricing of(List<PricedCart.Line> lines) {
        return new Pricing(
                Digest.of(lines.stream().map(Pricing::of).sorted().toArray(String[]::new)));
    }

    private static String of(PricedCart.Line line) {
        return String.join(
                " ",
                line.id().value(),
                Long.toString(line.price().minor()),
                line.price().currency().getCurrencyCode(),
                Integer.toString(line.quantity().units()));
    }
}
