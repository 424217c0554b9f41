package souk.functions.checkout;

import java.time.Clock;
import java.util.Optional;
import souk.order.CartChanged;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders;
import souk.payment.Checkout;
import souk.payment.Payments;
import souk.payment.Placement;
import souk.payment.Session;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.stripe.LiveStripe;
import souk.stripe.StripeEvents;
import souk.stripe.StripeRehearsal;
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

    /** Places and pays an example, as far as that changes nothing: none of its rows is there. */
    static Placement rehearsePlacing() {
        Orders orders = Live.orders();
        Order example = Live.exampleOrder();
        try {
            orders.place(example, example.version());
        } catch (CartChanged noSuchCart) {
            // The whole transaction was refused.
        }
        rehearseMove(orders, example, Optional.empty());
        Session session = StripeRehearsal.paying(LiveStripe.payments(), example);
        return new Placement(example, Optional.of(session), false);
    }

    /** Hears of a payment of an order that is not there. */
    static void rehearseSettling(StripeEvents events, Settlement settlement) {
        Order example = Live.exampleOrder();
        StripeRehearsal.hearing(events, example, Live.clock().instant())
                .ifPresent(settlement::hear);
        rehearseMove(Live.orders(), example, Optional.of(new EventId("evt_example")));
    }

    private static void rehearseMove(Orders orders, Order example, Optional<EventId> event) {
        orders.move(example, example.withSession("cs_example"), event);
    }

    static Sweep sweep() {
        Orders orders = Live.orders();
        Payments payments = LiveStripe.payments();
        Clock clock = Live.clock();
        return new Sweep(orders, new Settlement(orders, payments, clock), clock);
    }
}
