package souk.shipping;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import souk.cart.Cart;
import souk.cart.Pricing;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * What lines cost with their shipping, seller by seller. The bounds of lines and rates keep every
 * sum below 2<sup>53</sup>, so none overflows, and a JSON number counts it exactly. Immutable.
 *
 * @param lines at most as many as a cart holds
 * @param sellers those who have something to send, in the order of their first lines
 */
public record Quote(List<QuotedLine> lines, List<SellerQuote> sellers, Currency currency) {
    public Quote {
        lines = List.copyOf(lines);
        sellers = List.copyOf(sellers);
        if (lines.size() > Cart.MAX_LINES) {
            throw new IllegalArgumentException("more lines than a cart holds: " + lines.size());
        }
    }

    /**
     * The quote for these lines. Reads nothing but its arguments.
     *
     * @param rates a seller who is missing here sends nowhere
     * @param choices a seller who is missing here sends by the cheapest option, the first of equals
     * @param destination may be empty where nothing is sent
     * @throws AddressRequired when something is sent, and there is no destination
     * @throws NotShippedThere when somebody does not send there; told before any unknown option
     * @throws UnknownShippingOption when a choice is not on offer, or is of a seller who has
     *     nothing to send
     */
    public static Quote of(
            List<QuotedLine> lines,
            Optional<Destination> destination,
            Map<SellerId, ShippingRates> rates,
            Map<SellerId, OptionId> choices,
            Currency currency) {
        List<SellerOffer> offers =
                Consignment.of(lines).stream()
                        .map(
                                each ->
                                        each.offer(
                                                found(rates, each.seller()),
                                                destination.orElseThrow(AddressRequired::new)))
                        .toList();
        requireShipped(offers);
        requireOffered(choices, offers);
        List<SellerQuote> sellers =
                offers.stream().map(each -> each.chosen(found(choices, each.seller()))).toList();
        return new Quote(lines, sellers, currency);
    }

    public Money itemsAmount() {
        return sum(lines.stream().map(QuotedLine::total));
    }

    public Money shippingAmount() {
        return sum(sellers.stream().map(SellerQuote::amount));
    }

    public Money totalAmount() {
        return itemsAmount().plus(shippingAmount());
    }

    /** What the shopper agrees to by ordering it. */
    public Pricing pricing() {
        return Pricing.of(
                lines.stream().map(QuotedLine::part).toList(),
                sellers.stream().map(SellerQuote::part).toList());
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }

    private static void requireShipped(List<SellerOffer> offers) {
        List<NotShippedThere.Unsent> unsent =
                offers.stream()
                        .filter(each -> each.options().isEmpty())
                        .map(each -> new NotShippedThere.Unsent(each.seller(), each.lines()))
                        .toList();
        if (!unsent.isEmpty()) {
            throw new NotShippedThere(unsent);
        }
    }

    private static void requireOffered(Map<SellerId, OptionId> choices, List<SellerOffer> offers) {
        List<UnknownShippingOption.Offered> unknown = new ArrayList<>();
        choices.forEach(
                (seller, choice) -> {
                    List<OptionId> offered = optionsOf(seller, offers);
                    if (!offered.contains(choice)) {
                        unknown.add(new UnknownShippingOption.Offered(seller, offered));
                    }
                });
        if (!unknown.isEmpty()) {
            throw new UnknownShippingOption(unknown);
        }
    }

    private static List<OptionId> optionsOf(SellerId seller, List<SellerOffer> offers) {
        return offers.stream()
                .filter(each -> each.seller().equals(seller))
                .flatMap(each -> each.options().stream())
                .map(OfferedOption::id)
                .toList();
    }

    private static <T> Optional<T> found(Map<SellerId, T> bySeller, SellerId seller) {
        return Optional.ofNullable(bySeller.get(seller));
    }
}
