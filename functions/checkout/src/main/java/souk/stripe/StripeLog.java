package souk.stripe;

import com.stripe.exception.StripeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Stripe said no with: codes and its request id, never its text, which may quote a shopper.
 * What does not look like a code is text.
 */
final class StripeLog {
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,64}");
    private static final Pattern REQUEST = Pattern.compile("req_[A-Za-z0-9]{1,64}");
    private static final Logger LOG = LoggerFactory.getLogger("souk.stripe");

    private StripeLog() {}

    static void said(StripeException e) {
        LOG.atWarn()
                .addKeyValue("stripeStatus", e.getStatusCode())
                .addKeyValue("stripeCode", code(e))
                .addKeyValue("stripeRequest", plain(REQUEST, e.getRequestId()))
                .addKeyValue("stripeFault", e.getClass().getSimpleName())
                .log("Stripe refused a call");
    }

    /** Stripe could not be asked at all. */
    static void unasked(RuntimeException fault) {
        LOG.atError().setCause(fault).log("Stripe's key cannot be read");
    }

    /** The code of an error, as far as it is one. */
    static String code(StripeException e) {
        return plain(CODE, e.getCode());
    }

    private static String plain(Pattern shape, @Nullable String text) {
        return text == null ? "none" : shape.matcher(text).matches() ? text : "unreadable";
    }
}
