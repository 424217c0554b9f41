package souk.proof.checkout;

import java.time.Clock;
import souk.functions.checkout.Counter;
import souk.http.Route;
import souk.local.stripe.StripeSettings;
import souk.order.SampleOrders;
import souk.payment.Cancellation;
import souk.payment.Checkout;
import souk.payment.PaymentLookup;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.refund.Cancelling;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;
import souk.wiring.Stores;

/** The routes of a checkout and its sweep, wired as the functions are wired. Thread-safe. */
record CheckoutRoutes(
        Route placeOrder, Route getPayment, Route cancelOrder, Route webhook, Sweep sweep) {
    static CheckoutRoutes of(Stores stores, Payments payments, Clock clock) {
        var orders = stores.orders();
        var settlement = new Settlement(orders, payments, clock);
        var checkout =
                new Checkout(orders, stores.shipping(), payments, SampleOrders.LIMITS, clock);
        var unpaid = new Cancellation(orders, settlement, clock);
        var signatures = new Signatures(() -> StripeSettings.WEBHOOK_SECRET, clock);
        return new CheckoutRoutes(
                Counter.placeOrder(checkout),
                Counter.getPayment(new PaymentLookup(orders, payments, clock)),
                Counter.cancelOrder(new Cancelling(stores.refunds(), unpaid, clock)),
                Counter.stripeWebhook(new StripeEvents(signatures, payments), settlement),
                new Sweep(orders, settlement, clock));
    }
}
