package souk.stripe;

import com.stripe.exception.StripeException;
import souk.payment.PaymentUnavailable;

/** What an error of Stripe means, where the call itself does not say. */
final class StripeErrors {
    private StripeErrors() {}

    /** Nobody knows whether it was done; the same call again will tell. */
    static PaymentUnavailable unavailable(StripeException e) {
        StripeLog.said(e);
        return new PaymentUnavailable();
    }

    /** Stripe does not know what it gave us: a fault, and none of the shopper's. */
    static IllegalStateException unknown(StripeException e) {
        StripeLog.said(e);
        return new IllegalStateException(
                "Stripe does not know its own object: " + StripeLog.code(e));
    }
}
