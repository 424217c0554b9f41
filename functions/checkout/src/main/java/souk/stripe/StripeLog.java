package souk.stripe;

import com.stripe.exception.StripeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Stripe said no with: codes and its request id, never its text, which may quote a shopper.
 */
final class StripeLog {
    private static final Logger LOG = LoggerFactory.getLogger("souk.stripe");

    private StripeLog() {}

    static void said(StripeException e) {
        LOG.atWarn()
                .addKeyValue("stripeStatus", e.getStatusCode())
                .addKeyValue("stripeCode", e.getCode())
                .addKeyValue("stripeRequest", e.getRequestId())
                .addKeyValue("stripeFault", e.getClass().getSimpleName())
                .log("Stripe says no");
    }
}
