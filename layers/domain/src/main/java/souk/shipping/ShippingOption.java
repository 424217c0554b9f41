package souk.shipping;

import java.util.Optional;
import java.util.stream.Stream;
import souk.catalogue.Product;
import souk.money.Money;
import souk.value.Malformed;
import souk.value.PlainText;

/**
 * One way of sending to a zone, such as standard or express. Amounts are bounded like prices of
 * products, so that a quote never exceeds what a JSON number counts exactly. Immutable.
 *
 * @param name 1 to 60 characters on one line
 * @param price of the first unit
 * @param perExtraUnit of each unit more
 * @param freeFrom what a shopper must buy of this seller to pay nothing for it; 0 is always reached
 * @param minDays until it arrives, 0 to 90 like {@code maxDays}
 */
public record ShippingOption(
        OptionId id,
        String name,
        Money price,
        Money perExtraUnit,
        Optional<Money> freeFrom,
        int minDays,
        int maxDays) {
    public static final int MAX_NAME_LENGTH = 60;
    public static final int MAX_DAYS = 90;

    public ShippingOption {
        name = PlainText.line("name", name, MAX_NAME_LENGTH);
        requireAmount("price", price);
        requireAmount("perExtraUnit", perExtraUnit);
        freeFrom.ifPresent(amount -> requireAmount("freeFrom", amount));
        boolean mixed =
                Stream.concat(Stream.of(perExtraUnit), freeFrom.stream())
                        .anyMatch(amount -> !amount.currency().equals(price.currency()));
        if (mixed) {
            throw new Malformed("amounts must be in one currency");
        }
        if (minDays < 0 || maxDays > MAX_DAYS || minDays > maxDays) {
            throw new Malformed(
                    "minDays and maxDays must be 0 to " + MAX_DAYS + ", minDays the lower one");
        }
    }

    /**
     * What sending costs.
     *
     * @param units at least 1
     * @param spent what the shopper buys of this seller
     */
    Money priceOf(int units, Money spent) {
        boolean free = freeFrom.filter(least -> spent.compareTo(least) >= 0).isPresent();
        return free ? Money.zero(price.currency()) : price.plus(perExtraUnit.times(units - 1));
    }

    private static void requireAmount(String what, Money amount) {
        if (amount.minor() < 0 || amount.minor() > Product.MAX_MINOR) {
            throw new Malformed(what + " must be 0 to " + Product.MAX_MINOR);
        }
        if (!amount.chargeable()) {
            throw new Malformed(what + " must be a multiple of 10 in " + amount.currency());
        }
    }
}
