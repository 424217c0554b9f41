package souk.local;

import java.util.Map;
import souk.local.stripe.StripeSettings;

/**
 * The keys to Stripe, or to its stand-in.
 *
 * @param apiKey what the shop calls Stripe with
 * @param webhookSecret what webhooks are signed with; two parted by a blank while it is changed
 * @param publishable what browsers call Stripe with; anyone may know it
 * @param real whether this is Stripe itself, in its test mode
 */
public record StripeKeys(String apiKey, String webhookSecret, String publishable, boolean real) {
    private static final String STAND_IN_PUBLISHABLE = "pk_test_local";

    /** The stand-in's own keys. */
    public static final StripeKeys STAND_IN =
            new StripeKeys(
                    StripeSettings.API_KEY,
                    StripeSettings.WEBHOOK_SECRET,
                    STAND_IN_PUBLISHABLE,
                    false);

    /**
     * What the environment says: Stripe itself if {@code STRIPE_SECRET_KEY} is set.
     *
     * @throws BadSetting if it is no test key: outside AWS nobody pays with money
     */
    static StripeKeys of(Map<String, String> environment) {
        var key = environment.getOrDefault("STRIPE_SECRET_KEY", "");
        var secret = environment.getOrDefault("STRIPE_WEBHOOK_SECRET", "");
        var publishable = environment.getOrDefault("STRIPE_PUBLISHABLE_KEY", "");
        if (!publishable.isEmpty() && !publishable.matches("pk_test_\\w+")) {
            throw new BadSetting("STRIPE_PUBLISHABLE_KEY must be a test key (pk_test_...).");
        }
        if (!key.isEmpty() && !key.matches("[sr]k_test_\\w+")) {
            throw new BadSetting(
                    "STRIPE_SECRET_KEY must be a test key (sk_test_...): outside AWS nobody pays with money.");
        }
        return new StripeKeys(
                key.isEmpty() ? STAND_IN.apiKey() : key,
                secret.isBlank() ? STAND_IN.webhookSecret() : secret,
                publishable.isEmpty() ? STAND_IN.publishable() : publishable,
                !key.isEmpty());
    }

    /** Says no secret. */
    @Override
    public String toString() {
        return real ? "StripeKeys[real]" : "StripeKeys[stand-in]";
    }
}
