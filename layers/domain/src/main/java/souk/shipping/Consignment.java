package souk.shipping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * What one seller has to send.
 *
 * @param lines those that are sent, at least one
 * @param units of these lines
 * @param spent what the shopper buys of this seller in all
 */
record Consignment(SellerId seller, String sellerName, List<LineId> lines, int units, Money spent) {

    /** Of each seller who has something to send, in the order of their first lines. */
    static List<Consignment> of(List<QuotedLine> lines) {
        Map<SellerId, List<QuotedLine>> bySeller = new LinkedHashMap<>();
        for (QuotedLine line : lines) {
            bySeller.computeIfAbsent(line.seller(), _ -> new ArrayList<>()).add(line);
        }
        return bySeller.values().stream()
                .filter(all -> all.stream().anyMatch(QuotedLine::sent))
                .map(Consignment::ofOne)
                .toList();
    }

    /**
     * A threshold is reached by everything that is bought of the seller, downloads too: shoppers
     * see one sum per seller, and should not have to work out which part of it counts.
     */
    private static Consignment ofOne(List<QuotedLine> all) {
        List<QuotedLine> sent = all.stream().filter(QuotedLine::sent).toList();
        return new Consignment(
                all.getFirst().seller(),
                all.getFirst().sellerName(),
                sent.stream().map(QuotedLine::id).toList(),
                sent.stream().mapToInt(line -> line.quantity().units()).sum(),
                all.stream().map(QuotedLine::total).reduce(Money::plus).orElseThrow());
    }

    /** What the seller offers for it; no option when they do not send there, or are not known. */
    SellerOffer offer(Optional<ShippingRates> rates, Destination destination) {
        return new SellerOffer(
                seller,
                sellerName,
                lines,
                rates.stream()
                        .flatMap(known -> known.optionsTo(destination).stream())
                        .map(this::priced)
                        .toList());
    }

    private OfferedOption priced(ShippingOption option) {
        return new OfferedOption(
                option.id(),
                option.name(),
                option.priceOf(units, spent),
                option.minDays(),
                option.maxDays());
    }
}
