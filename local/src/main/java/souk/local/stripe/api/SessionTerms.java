package souk.local.stripe.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import souk.local.stripe.ledger.Line;
import souk.local.stripe.ledger.Offer;
import souk.local.stripe.ledger.StripeRefusal;
import souk.local.stripe.ledger.Terms;

/**
 * Reads what a session is created for, as strictly as Stripe and a little more: a parameter that
 * the shop has no use for is unknown here.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">Stripe: create a Checkout
 *     Session</a>
 */
final class SessionTerms {
    private static final long SOONEST = 30 * 60;
    private static final long LATEST = 24 * 60 * 60;
    private static final int MAX_LINES = 100;
    private static final int MAX_IMAGES = 8;

    private SessionTerms() {}

    /**
     * @param account what the account's settings say where the session does not
     */
    static Terms read(Params params, Instant now, Offer account) {
        params.requiredChoice("mode", "payment");
        params.requiredChoice("ui_mode", "elements");
        params.choice("customer_creation", "if_required");
        params.choice("billing_address_collection", "auto");
        var offer = new OfferReading(params, account).read();
        var payment = params.hash("payment_intent_data").orElseGet(() -> Form.parse("").params());
        payment.choice("capture_method", "automatic", "automatic_async");
        var lines = lines(params);
        var currency = Currencies.one(params, lines);
        var terms =
                new Terms(
                        currency,
                        OfferReading.total(
                                offer,
                                Currencies.total(
                                        currency, lines.stream().map(Priced::line).toList())),
                        lines.stream().map(Priced::line).toList(),
                        offer,
                        url(params, "return_url", params.required("return_url")),
                        expiry(params, now),
                        params.text("client_reference_id", 200).orElse(null),
                        email(params, "customer_email"),
                        params.text("locale").orElse(null),
                        payment.text("description", 1_000).orElse(null),
                        email(payment, "receipt_email"),
                        payment.hash("shipping").map(ShippingReading::read).orElse(null),
                        params.metadata(),
                        payment.metadata());
        params.end();
        payment.end();
        return terms;
    }

    /** A line and the currency it is priced in. */
    record Priced(String currency, Line line) {}

    private static List<Priced> lines(Params params) {
        var lines = params.hashes("line_items");
        if (lines.isEmpty()) {
            throw params.missing("line_items");
        }
        if (lines.size() > MAX_LINES) {
            throw params.refusal(
                    "parameter_invalid_array",
                    "line_items",
                    "Array line_items exceeded maximum %d allowed elements.".formatted(MAX_LINES));
        }
        return lines.stream().map(SessionTerms::line).toList();
    }

    private static Priced line(Params line) {
        var price = line.hash("price_data").orElseThrow(() -> line.missing("price_data"));
        var product = price.hash("product_data").orElseThrow(() -> price.missing("product_data"));
        var images = product.texts("images");
        if (images.size() > MAX_IMAGES) {
            throw product.refusal(
                    "parameter_invalid_array",
                    "images",
                    "Array images exceeded maximum %d allowed elements.".formatted(MAX_IMAGES));
        }
        images.forEach(image -> url(product, "images", image));
        product.metadata();
        return new Priced(
                Currencies.known(price, price.required("currency")),
                new Line(
                        product.required("name"),
                        product.text("description").orElse(null),
                        images,
                        price.number("unit_amount", 0, Currencies.MAX)
                                .orElseThrow(() -> price.missing("unit_amount")),
                        line.number("quantity", 1, 999_999)
                                .orElseThrow(() -> line.missing("quantity"))));
    }

    private static long expiry(Params params, Instant now) {
        var at = params.number("expires_at", 0, Long.MAX_VALUE);
        if (at.isEmpty()) {
            return now.getEpochSecond() + LATEST;
        }
        var ahead = at.getAsLong() - now.getEpochSecond();
        if (ahead < SOONEST) {
            throw params.refusal(
                    "parameter_invalid_integer",
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes from Checkout Session"
                            + " creation.");
        }
        if (ahead > LATEST) {
            throw params.refusal(
                    "parameter_invalid_integer",
                    "expires_at",
                    "The `expires_at` timestamp must be less than 24 hours from Checkout Session"
                            + " creation.");
        }
        return at.getAsLong();
    }

    private static @Nullable String email(Params params, String key) {
        var email = params.text(key, 512);
        email.filter(text -> !text.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"))
                .ifPresent(
                        text -> {
                            throw params.refusal(
                                    "email_invalid", key, "Invalid email address: " + text);
                        });
        return email.orElse(null);
    }

    private static String url(Params params, String key, String text) {
        try {
            var url = new URI(text.replace("{CHECKOUT_SESSION_ID}", "id"));
            if (List.of("http", "https").contains(String.valueOf(url.getScheme()))
                    && url.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException _) {
            // Told below.
        }
        throw invalid(params, key);
    }

    private static StripeRefusal invalid(Params params, String key) {
        return params.refusal(
                "url_invalid", key, "Not a valid URL: it must begin with http:// or https://");
    }
}
