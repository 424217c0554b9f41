package souk.order;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.cart.PricedCart;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.shipping.Address;
import souk.shipping.AddressBooksInMemory;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.Destination;
import souk.shipping.OptionId;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.RateCardsInMemory;
import souk.shipping.Recipient;
import souk.shipping.SampleAddresses;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;

/** Carts that are quoted and ordered as they are, sent to Hamburg by whatever is cheapest. */
public final class SampleShipping {
    public static final Address ADDRESS = SampleAddresses.HAMBURG;

    /** What every seller asks: 4.90 for the first unit and 0.50 for each more. */
    public static final ShippingRates RATES = rates(490);

    /** Of shoppers without addresses, and of sellers without rates: nothing is sent. */
    public static final ShippingLookup LOOKUP =
            new ShippingLookup(
                    new AddressBooksInMemory(), new SellerTermsInMemory(new RateCardsInMemory()));

    private SampleShipping() {}

    /** The same with another price of the first unit; express costs 5.00 more. */
    public static ShippingRates rates(long price) {
        return new ShippingRates(
                new Country("DE"),
                List.of(
                        new Zone(
                                Area.of(List.of(Area.EVERYWHERE), List.of()),
                                List.of(
                                        option("standard", price),
                                        option("express", price + 500)))));
    }

    public static ShippingTerms terms(CheckoutState state) {
        if (state.cart().lines().isEmpty()) {
            return new ShippingTerms(Optional.empty(), Map.of(), Set.of());
        }
        Map<SellerId, ShippingRates> rates = new HashMap<>();
        state.sellers().forEach(seller -> rates.put(seller, RATES));
        return new ShippingTerms(Optional.of(ADDRESS), rates, rates.keySet());
    }

    /** The quote for the cart, as its shopper is shown it. */
    public static ReviewedQuote reviewed(CheckoutState state) {
        return reviewed(state.priced());
    }

    /** The quote for a cart whose sellers all have {@link #RATES}. */
    public static ReviewedQuote reviewed(PricedCart cart) {
        Map<SellerId, ShippingRates> rates = new HashMap<>();
        QuotedLine.of(cart).forEach(line -> rates.put(line.seller(), RATES));
        Quote quote =
                Quote.of(
                        QuotedLine.of(cart),
                        Optional.of(Destination.of(ADDRESS)),
                        rates,
                        Map.of(),
                        cart.total().currency());
        return ReviewedQuote.of(cart.version(), quote, Optional.of(new Recipient.Typed(ADDRESS)));
    }

    /** The order of that quote. */
    public static Order order(CheckoutState state, String hash, Instant now) {
        return state.newOrder(reviewed(state), terms(state), Optional.empty(), hash, now);
    }

    private static ShippingOption option(String id, long price) {
        return new ShippingOption(
                new OptionId(id), id, euro(price), euro(50), Optional.empty(), 1, 3);
    }

    private static Money euro(long minor) {
        return SampleOrders.euro(minor);
    }
}
