package souk.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Carts;
import souk.cart.PricedCart;
import souk.catalogue.SellerId;
import souk.shipping.Destination;
import souk.shipping.OptionId;
import souk.shipping.Quote;
import souk.shipping.QuotedLine;
import souk.shipping.RateCards;
import souk.shopper.ShopperId;

/**
 * Tells what a shopper's cart costs with its shipping. Changes nothing. Safe for use by many
 * threads.
 */
public record Quoting(Carts carts, RateCards rates) {

    /**
     * The quote for what can be bought of the cart.
     *
     * @param cartVersion of the cart that the shopper sees
     * @param destination may be empty where nothing is sent
     * @throws CartChanged when it is another by now
     * @throws CartEmpty when nothing of it can be bought
     * @throws souk.value.Refusal as {@link Quote#of} does
     */
    public Quote quote(
            ShopperId shopper,
            long cartVersion,
            Optional<Destination> destination,
            Map<SellerId, OptionId> choices) {
        PricedCart cart = carts.read(shopper);
        if (cart.version() != cartVersion) {
            throw new CartChanged(cart.version());
        }
        List<QuotedLine> lines = QuotedLine.of(cart);
        if (lines.isEmpty()) {
            throw new CartEmpty();
        }
        return Quote.of(
                lines,
                destination,
                rates.findAll(QuotedLine.senders(lines)),
                choices,
                cart.total().currency());
    }
}
