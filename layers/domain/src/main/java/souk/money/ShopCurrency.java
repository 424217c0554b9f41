package souk.money;

import java.util.Currency;
import java.util.Set;

/**
 * The one currency of a shop. Refused is one whose minor units are not those that Stripe charges
 * in: a króna of Iceland and a shilling of Uganda have no hundredths, and are charged in
 * hundredths; an ariary of Madagascar has, and is charged whole. Every amount would be wrong by a
 * hundred.
 *
 * @see <a href="https://docs.stripe.com/currencies#zero-decimal">Stripe: zero-decimal currencies
 *     and special cases</a>
 */
public record ShopCurrency(Currency currency) {
    private static final Set<String> OTHERWISE_AT_STRIPE = Set.of("ISK", "MGA", "UGX");

    public ShopCurrency {
        if (OTHERWISE_AT_STRIPE.contains(currency.getCurrencyCode())) {
            throw new IllegalArgumentException(
                    "the shop cannot sell in "
                            + currency
                            + ": its minor units at Stripe differ from ISO 4217");
        }
    }

    /** By its code of ISO 4217. */
    public static ShopCurrency of(String code) {
        return new ShopCurrency(Currency.getInstance(code));
    }
}
