package souk.local;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import souk.local.stripe.StripeSettings;

/**
 * The keys to Stripe, or to what stands in for it.
 *
 * @param apiKey what the shop calls Stripe with
 * @param webhookSecret what webhooks are signed with; two parted by a blank while it is changed
 * @param publishable what browsers call Stripe with; anyone may know it
 * @param elsewhere who is called in place of our stand-in: Stripe itself, in its test mode, or
 *     somebody else's mock
 */
public record StripeKeys(
        String apiKey, String webhookSecret, String publishable, Optional<URI> elsewhere) {
    /** Stripe itself. */
    static final URI STRIPE = URI.create("https://api.stripe.com");

    private static final String STAND_IN_PUBLISHABLE = "pk_test_local";

    /** The stand-in's own keys. */
    public static final StripeKeys STAND_IN =
            new StripeKeys(
                    StripeSettings.API_KEY,
                    StripeSettings.WEBHOOK_SECRET,
                    STAND_IN_PUBLISHABLE,
                    Optional.empty());

    /**
     * What the environment says: Stripe itself if {@code STRIPE_SECRET_KEY} is set, and whoever
     * answers at {@code STRIPE_API_BASE} if that is.
     *
     * @throws BadSetting if it is no test key: outside AWS nobody pays with money
     */
    static StripeKeys of(Map<String, String> environment) {
        var key =
                setting(
                        environment,
                        "STRIPE_SECRET_KEY",
                        "[sr]k_test_[A-Za-z0-9]+",
                        "a test key (sk_test_...): real payments are made in AWS only");
        var secret =
                setting(
                        environment,
                        "STRIPE_WEBHOOK_SECRET",
                        "\\s*whsec_[A-Za-z0-9+/=]+(\\s+whsec_[A-Za-z0-9+/=]+)?\\s*",
                        "a signing secret (whsec_...), or two separated by a space");
        var publishable =
                setting(
                        environment,
                        "STRIPE_PUBLISHABLE_KEY",
                        "pk_test_[A-Za-z0-9]+",
                        "a test key (pk_test_...)");
        var base =
                setting(
                        environment,
                        "STRIPE_API_BASE",
                        "https?://[^/?#\\s]+",
                        "an address without a path (http://localhost:12111)");
        return new StripeKeys(
                key.orElse(STAND_IN.apiKey()),
                secret.orElse(STAND_IN.webhookSecret()),
                publishable.orElse(STAND_IN.publishable()),
                base.map(URI::create).or(() -> key.map(_ -> STRIPE)));
    }

    private static Optional<String> setting(
            Map<String, String> environment, String name, String shape, String words) {
        var text = environment.getOrDefault(name, "");
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!text.matches(shape)) {
            throw new BadSetting("%s must be %s.".formatted(name, words));
        }
        return Optional.of(text);
    }

    /** Who is called, in words. */
    String called() {
        return elsewhere
                .map(base -> base.equals(STRIPE) ? "the real one, in test mode" : base.toString())
                .orElse("the stand-in");
    }

    /** Says no secret. */
    @Override
    public String toString() {
        return "StripeKeys[" + called() + "]";
    }
}
