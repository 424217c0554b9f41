package souk.shipping;

import java.util.List;
import souk.cart.Pricing;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * How one seller can send their part, and how it is to be sent. Immutable.
 *
 * @param lines those that are sent
 * @param chosen one of the options
 */
public record SellerQuote(
        SellerId seller,
        String sellerName,
        List<LineId> lines,
        List<OfferedOption> options,
        OfferedOption chosen) {
    public SellerQuote {
        lines = List.copyOf(lines);
        options = List.copyOf(options);
        if (!options.contains(chosen)) {
            throw new IllegalArgumentException("not one of the options: " + chosen.id());
        }
    }

    /** What the sending costs. */
    public Money amount() {
        return chosen.price();
    }

    Pricing.Part part() {
        return new Pricing.Part(seller + " " + chosen.id(), amount(), 1);
    }
}
