package souk.listing;

import java.util.Currency;
import souk.catalogue.Product;
import souk.money.Money;
import souk.value.Malformed;

/**
 * The price a seller asks, in minor units of an ISO 4217 currency. In currencies with three
 * decimals the last digit is 0: {@link Money#chargeable}.
 */
public record PriceTag(long amount, String currency) {
    public PriceTag {
        if (amount < 1 || amount > Product.MAX_MINOR) {
            throw new Malformed("amount must be 1 to " + Product.MAX_MINOR);
        }
        if (!new Money(amount, known(currency)).chargeable()) {
            throw new Malformed("amount must be a multiple of 10 in " + currency);
        }
    }

    /** The same for the same price only. */
    String text() {
        return amount + " " + currency;
    }

    public Money money() {
        return new Money(amount, known(currency));
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new Malformed("currency must be a code of ISO 4217");
        }
    }
}
