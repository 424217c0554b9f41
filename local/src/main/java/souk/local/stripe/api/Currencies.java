package souk.local.stripe.api;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import souk.local.stripe.ledger.Line;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * What Stripe charges in which currency, in minor units.
 *
 * @see <a href="https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts">Stripe:
 *     minimum and maximum charge amounts</a>
 */
final class Currencies {
    /** Eight digits. */
    static final long MAX = 99_999_999;

    private static final long LEAST_OTHERWISE = 1;
    private static final Map<String, Long> LEAST =
            Map.ofEntries(
                    Map.entry("aud", 50L),
                    Map.entry("cad", 50L),
                    Map.entry("chf", 50L),
                    Map.entry("czk", 1_500L),
                    Map.entry("dkk", 250L),
                    Map.entry("eur", 50L),
                    Map.entry("gbp", 30L),
                    Map.entry("huf", 17_500L),
                    Map.entry("jpy", 50L),
                    Map.entry("nok", 300L),
                    Map.entry("pln", 200L),
                    Map.entry("sek", 300L),
                    Map.entry("usd", 50L));

    private Currencies() {}

    /** A currency there is, in small letters as Stripe's reference asks for. */
    static String known(Params params, String currency) {
        try {
            if (currency.equals(currency.toLowerCase(Locale.ROOT))) {
                Currency.getInstance(currency.toUpperCase(Locale.ROOT));
                return currency;
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw params.refusal(
                "parameter_invalid_choice",
                "currency",
                "Invalid currency: %s. Stripe takes three small letters of ISO 4217."
                        .formatted(currency));
    }

    /** The one currency of all lines. */
    static String one(Params params, List<SessionTerms.Priced> lines) {
        var currency = lines.getFirst().currency();
        if (lines.stream().anyMatch(line -> !line.currency().equals(currency))) {
            throw params.refusal(
                    "parameter_invalid_choice",
                    "line_items",
                    "All line items of a Checkout Session must be of the same currency.");
        }
        return currency;
    }

    /** The sum of the lines, if Stripe charges as little and as much. */
    static long total(String currency, List<Line> lines) {
        var total = 0L;
        for (var line : lines) {
            // No overflow: 100 lines of 10^8 by 10^6.
            total += line.total();
        }
        var least = LEAST.getOrDefault(currency, LEAST_OTHERWISE);
        if (total < least) {
            throw StripeRefusal.invalid(
                    "amount_too_small",
                    "The Checkout Session's total amount due must add up to at least %d %s."
                            .formatted(least, currency));
        }
        if (total > MAX) {
            throw StripeRefusal.invalid(
                    "amount_too_large",
                    "The Checkout Session's total amount due must be no more than %d %s."
                            .formatted(MAX, currency));
        }
        return total;
    }
}
