package souk.shipping;

import souk.cart.LineId;
import souk.cart.Pricing;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * One line that a quote is asked for.
 *
 * @param price of one unit
 */
public record QuotedLine(
        LineId id, SellerId seller, Money price, Quantity quantity, Delivery delivery) {
    public QuotedLine {
        if (price.minor() < 0 || price.minor() > Product.MAX_MINOR) {
            throw new IllegalArgumentException("price out of range: " + price.minor());
        }
    }

    public Money total() {
        return price.times(quantity.units());
    }

    Pricing.Part part() {
        return new Pricing.Part(id.value(), price, quantity.units());
    }

    boolean sent() {
        return delivery == Delivery.PARCEL;
    }
}
