package souk.functions.checkout;

import souk.http.Route;
import souk.payment.Checkout;
import souk.payment.PaymentLookup;
import souk.payment.Settlement;
import souk.refund.Cancelling;
import souk.stripe.StripeEvents;

/** Opens the routes of the checkout over ports that a proof hands in. */
public final class Counter {
    private Counter() {}

    public static Route placeOrder(Checkout checkout) {
        return new PlaceOrder(checkout);
    }

    public static Route getPayment(PaymentLookup lookup) {
        return new GetPayment(lookup);
    }

    public static Route cancelOrder(Cancelling cancelling) {
        return new CancelOrder(cancelling);
    }

    public static Route stripeWebhook(StripeEvents events, Settlement settlement) {
        return new StripeWebhook(events, settlement);
    }
}
