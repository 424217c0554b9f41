package souk.shipping;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;

/**
 * How one seller can send their part, before anything is chosen.
 *
 * @param options none when the seller does not send there
 */
record SellerOffer(
        SellerId seller, String sellerName, List<LineId> lines, List<OfferedOption> options) {

    /** By that option, which is one of these; else by the cheapest, the first of equals. */
    SellerQuote chosen(Optional<OptionId> choice) {
        OfferedOption chosen =
                options.stream()
                        .filter(option -> choice.map(option.id()::equals).orElse(true))
                        // min keeps the first of equals
                        .min(Comparator.comparing(OfferedOption::price))
                        .orElseThrow();
        return new SellerQuote(seller, sellerName, lines, options, chosen);
    }
}
