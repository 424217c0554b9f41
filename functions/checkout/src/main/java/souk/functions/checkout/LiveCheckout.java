package souk.functions.checkout;

import java.time.Clock;
import souk.order.Orders;
import souk.payment.Checkout;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.stripe.LiveStripe;
import souk.stripe.StripePriming;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** The services of the checkout, over live ports. */
final class LiveCheckout {
    private LiveCheckout() {}

    static Checkout checkout() {
        return new Checkout(Live.orders(), LiveStripe.payments(), Live.clock());
    }

    static Settlement settlement() {
        return new Settlement(Live.orders(), LiveStripe.payments(), Live.clock());
    }

    /** The checkout of a shop that is made up, where a cart is to be ordered. */
    static Checkout priming() {
        var orders = PrimingShop.without(PrimingShop.Kind.ORDERS).orders();
        return new Checkout(orders, StripePriming.payments(), Live.clock());
    }

    /** The webhook of that shop, where its order is to be paid. */
    static StripeWebhook primedWebhook() {
        var orders = PrimingShop.ofEverything().orders();
        return new StripeWebhook(
                StripePriming.events(Live.clock()),
                new Settlement(orders, StripePriming.payments(), Live.clock()));
    }

    /** Looks for an order that is not there, so that a connection to the real store is open. */
    static void askForOrder() {
        Live.orders().find(PrimingShop.ORDER);
    }

    static Sweep sweep() {
        Orders orders = Live.orders();
        Payments payments = LiveStripe.paymentsOnce();
        Clock clock = Live.clock();
        return new Sweep(orders, new Settlement(orders, payments, clock), clock);
    }
}
