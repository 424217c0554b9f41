package souk.functions.checkout;

import java.time.Clock;
import souk.order.Orders;
import souk.payment.Checkout;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.stripe.LiveStripe;
import souk.wiring.Live;

/** The services of the checkout, over live ports. */
final class LiveCheckout {
    private LiveCheckout() {}

    static Checkout checkout() {
        return new Checkout(Live.orders(), LiveStripe.payments(), Live.clock());
    }

    static Settlement settlement() {
        return new Settlement(Live.orders(), LiveStripe.payments(), Live.clock());
    }

    static CheckoutPriming priming() {
        return new CheckoutPriming(
                Live.orders(), LiveStripe.payments(), Live.exampleOrder(), Live.clock());
    }

    static Sweep sweep() {
        Orders orders = Live.orders();
        Payments payments = LiveStripe.paymentsOnce();
        Clock clock = Live.clock();
        return new Sweep(orders, new Settlement(orders, payments, clock), clock);
    }
}
