package souk.order;

import souk.catalogue.SellerId;
import souk.money.Money;
import souk.shipping.OptionId;
import souk.shipping.SellerQuote;

/**
 * What one seller's sending costs in an order, frozen as it was when the order was placed.
 *
 * @param name of the option, as it was then
 */
public record ShippingCharge(SellerId seller, OptionId option, String name, Money amount) {

    static ShippingCharge of(SellerQuote quote) {
        return new ShippingCharge(
                quote.seller(), quote.chosen().id(), quote.chosen().name(), quote.amount());
    }
}
