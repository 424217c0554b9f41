package souk.local.stripe;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import souk.local.stripe.ledger.Offer;

/**
 * How the stand-in behaves. Immutable.
 *
 * @param clock decides what has expired and when signatures are made
 * @param apiKey the one key it takes
 * @param webhookSecret signs the webhooks
 * @param webhook where events go; when empty they are kept, to be fetched
 * @param firstRetry how long to wait before an event is sent a second time
 * @param state the file to keep everything in; in memory when empty
 * @param storefront the origin whose pages may call it
 * @param account what its dashboard has switched on, for sessions that do not say it themselves
 */
public record StripeSettings(
        Clock clock,
        String apiKey,
        String webhookSecret,
        Optional<URI> webhook,
        Duration firstRetry,
        Optional<Path> state,
        Optional<URI> storefront,
        Offer account) {
    /** Of the shape that keys of Stripe have: nothing but letters and digits after the mode. */
    public static final String API_KEY = "sk_test_soukLocal";

    public static final String WEBHOOK_SECRET = "whsec_local";

    /** In memory, and events are not sent. */
    public static StripeSettings of(Clock clock) {
        return new StripeSettings(
                clock,
                API_KEY,
                WEBHOOK_SECRET,
                Optional.empty(),
                Duration.ofSeconds(1),
                Optional.empty(),
                Optional.empty(),
                Offer.PLAIN);
    }

    public StripeSettings withWebhookSecret(String value) {
        return new StripeSettings(
                clock, apiKey, value, webhook, firstRetry, state, storefront, account);
    }

    public StripeSettings withWebhook(URI value) {
        return new StripeSettings(
                clock,
                apiKey,
                webhookSecret,
                Optional.of(value),
                firstRetry,
                state,
                storefront,
                account);
    }

    public StripeSettings withFirstRetry(Duration value) {
        return new StripeSettings(
                clock, apiKey, webhookSecret, webhook, value, state, storefront, account);
    }

    public StripeSettings withState(Path value) {
        return new StripeSettings(
                clock,
                apiKey,
                webhookSecret,
                webhook,
                firstRetry,
                Optional.of(value),
                storefront,
                account);
    }

    public StripeSettings withStorefront(URI value) {
        return new StripeSettings(
                clock,
                apiKey,
                webhookSecret,
                webhook,
                firstRetry,
                state,
                Optional.of(value),
                account);
    }

    public StripeSettings withAccount(Offer value) {
        return new StripeSettings(
                clock, apiKey, webhookSecret, webhook, firstRetry, state, storefront, value);
    }

    /** Says no secret. */
    @Override
    public String toString() {
        return "StripeSettings[webhook=%s, state=%s]".formatted(webhook, state);
    }
}
