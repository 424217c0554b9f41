package souk.order;

import java.util.Currency;
import java.util.Map;
import souk.money.Money;

/**
 * The least that Stripe charges in a currency. Of a currency that Stripe's table leaves out nothing
 * is known. Where an account settles in another currency than it charges in, Stripe may want more
 * than the table says; what it then refuses goes back into the cart.
 *
 * @see <a href="https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts">Minimum
 *     charge amounts</a>
 */
final class LeastCharge {
    private static final Map<String, Long> MINOR =
            Map.ofEntries(
                    Map.entry("AED", 200L),
                    Map.entry("AUD", 50L),
                    Map.entry("BGN", 100L),
                    Map.entry("BRL", 50L),
                    Map.entry("CAD", 50L),
                    Map.entry("CHF", 50L),
                    Map.entry("CZK", 1_500L),
                    Map.entry("DKK", 250L),
                    Map.entry("EUR", 50L),
                    Map.entry("GBP", 30L),
                    Map.entry("HKD", 400L),
                    Map.entry("HUF", 17_500L),
                    Map.entry("INR", 50L),
                    Map.entry("JPY", 50L),
                    Map.entry("MXN", 1_000L),
                    Map.entry("MYR", 200L),
                    Map.entry("NOK", 300L),
                    Map.entry("NZD", 50L),
                    Map.entry("PLN", 200L),
                    Map.entry("RON", 200L),
                    Map.entry("SEK", 300L),
                    Map.entry("SGD", 50L),
                    Map.entry("THB", 1_000L),
                    Map.entry("USD", 50L));

    private LeastCharge() {}

    static Money in(Currency currency) {
        return new Money(MINOR.getOrDefault(currency.getCurrencyCode(), 0L), currency);
    }
}
