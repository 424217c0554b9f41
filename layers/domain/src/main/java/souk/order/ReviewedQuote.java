package souk.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.cart.Pricing;
import souk.catalogue.SellerId;
import souk.shipping.OptionId;
import souk.shipping.Quote;
import souk.shipping.Recipient;
import souk.shopper.Email;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Malformed;

/**
 * What the shopper had before their eyes when they ordered.
 *
 * @param total minor units, with the shipping
 * @param recipient empty when nothing is sent
 * @param choices by which option each seller sends; who is left out sends by the cheapest
 */
public record ReviewedQuote(
        long cartVersion,
        long total,
        Pricing pricing,
        Optional<Recipient> recipient,
        Map<SellerId, OptionId> choices) {
    public ReviewedQuote {
        choices = Map.copyOf(choices);
        if (cartVersion < 0 || total < 0) {
            throw new Malformed("cartVersion and totalAmount must be 0 or more");
        }
    }

    /** A quote as it was shown, of a cart of that version. */
    public static ReviewedQuote of(long cartVersion, Quote quote, Optional<Recipient> recipient) {
        Map<SellerId, OptionId> choices = new LinkedHashMap<>();
        quote.sellers().forEach(each -> choices.put(each.seller(), each.chosen().id()));
        return new ReviewedQuote(
                cartVersion, quote.totalAmount().minor(), quote.pricing(), recipient, choices);
    }

    /** Tells two requests apart that come under one key, without keeping what they said. */
    public String hash(IdempotencyKey key, Optional<Email> email) {
        List<String> chosen =
                choices.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .sorted()
                        .toList();
        String all =
                String.join(
                        "\n",
                        key.value(),
                        Long.toString(cartVersion),
                        Long.toString(total),
                        pricing.value(),
                        email.map(Email::value).orElse(""),
                        recipient.map(ReviewedQuote::text).orElse(""),
                        String.join("\n", chosen));
        return Digest.hex(all);
    }

    private static String text(Recipient recipient) {
        return switch (recipient) {
            case Recipient.Saved saved -> saved.id().value();
            case Recipient.Typed typed -> typed.address().digest();
        };
    }
}
