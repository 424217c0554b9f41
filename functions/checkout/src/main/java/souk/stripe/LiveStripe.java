package souk.stripe;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import java.util.Optional;
import java.util.function.Supplier;
import souk.payment.Payments;
import souk.wiring.Live;

/** The real Stripe, wired from the environment of the function. */
public final class LiveStripe {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 6_000;
    private static final int RETRIES = 1;

    private LiveStripe() {}

    public static Payments payments() {
        return payments(RETRIES);
    }

    /** Payments for what comes again by itself in a minute: no call is tried twice. */
    public static Payments paymentsOnce() {
        return payments(0);
    }

    private static Payments payments(int retries) {
        return payments(
                Live.standIn("STRIPE_API_BASE"),
                Live.secret("STRIPE_KEY_SECRET"),
                new SessionForm(
                        Live.setting("STOREFRONT_ORIGIN"),
                        PaymentMethods.of(Live.setting("PAYMENT_METHODS"))),
                retries);
    }

    /**
     * Real payments, for a program that gets its settings in another way.
     *
     * @param standIn where Stripe's stand-in answers; Stripe itself when empty
     */
    public static Payments payments(Optional<String> standIn, Supplier<String> key, String origin) {
        return payments(standIn, key, new SessionForm(origin, PaymentMethods.CARDS), RETRIES);
    }

    private static Payments payments(
            Optional<String> standIn, Supplier<String> key, SessionForm form, int retries) {
        // Times of our calls are nobody's business.
        Stripe.enableTelemetry = false;
        var client =
                StripeClient.builder()
                        // Each call brings the key of the moment.
                        .setApiKey("sk_none")
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setReadTimeout(READ_MILLIS)
                        .setMaxNetworkRetries(retries);
        standIn.ifPresent(client::setApiBase);
        return new StripePayments(client.build(), key, form);
    }

    public static StripeEvents events() {
        var signatures = new Signatures(Live.secret("STRIPE_WEBHOOK_SECRET"), Live.clock());
        return new StripeEvents(signatures, payments());
    }
}
