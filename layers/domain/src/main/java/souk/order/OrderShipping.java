package souk.order;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import souk.money.Money;
import souk.shipping.Address;
import souk.shipping.Quote;

/**
 * Where an order goes and what that costs, frozen as it was when the order was placed. Immutable.
 *
 * @param address empty when nothing is sent, whatever was said; and when its shopper has left
 * @param charges one of each seller who sends something
 */
public record OrderShipping(Optional<Address> address, List<ShippingCharge> charges) {
    /** Of an order of which nothing is sent. */
    public static final OrderShipping NONE = new OrderShipping(Optional.empty(), List.of());

    public OrderShipping {
        charges = List.copyOf(charges);
        if (address.isPresent() && charges.isEmpty()) {
            throw new IllegalArgumentException("an address, and no charge");
        }
    }

    static OrderShipping of(Quote quote, Optional<Address> address) {
        List<ShippingCharge> charges = quote.sellers().stream().map(ShippingCharge::of).toList();
        return charges.isEmpty() ? NONE : new OrderShipping(address, charges);
    }

    /** The sum of the charges, in the order's currency. */
    public Money amount(Currency currency) {
        return charges.stream()
                .map(ShippingCharge::amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
