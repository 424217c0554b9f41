package souk.functions.shipping;

import java.util.Currency;
import souk.money.Money;
import souk.value.Malformed;

/** An amount as it is sent, in minor units of an ISO 4217 currency. */
record Amount(long amount, String currency) {
    Amount {
        known(currency);
    }

    Money money() {
        return new Money(amount, known(currency));
    }

    private static Currency known(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new Malformed("currency", "This must be a code of ISO 4217.");
        }
    }
}
