package souk.functions.checkout;

import java.time.Clock;
import java.util.Optional;
import souk.order.CartChanged;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders;
import souk.order.ShopBusy;
import souk.payment.Payments;
import souk.payment.PlacedOrder;
import souk.payment.Settlement;
import souk.stripe.StripeEvents;
import souk.stripe.StripePriming;

/**
 * What a snapshot is primed with. It changes nothing, for none of the example's rows is there, and
 * it goes on where Stripe, or a secret that nobody has put yet, is not to be had: a first
 * deployment comes before the secrets.
 *
 * @param example an order that nobody has placed
 */
record CheckoutPriming(Orders orders, Payments payments, Order example, Clock clock) {
    /** Places and pays the example so many times; Stripe is asked once. */
    void primePlacing(int times) {
        StripePriming.asking(payments);
        for (int time = 0; time < times; time++) {
            place();
            update(Optional.empty());
            var session = StripePriming.opening(example);
            PlacementJson.reply(new PlacedOrder(example, Optional.of(session), false));
        }
    }

    /** Hears so many times of the example's payment. */
    void primeSettling(StripeEvents events, int times) {
        var settlement = new Settlement(orders, payments, clock);
        for (int time = 0; time < times; time++) {
            StripePriming.hearing(events, example, clock.instant()).ifPresent(settlement::handle);
            update(Optional.of(new EventId("evt_example")));
        }
    }

    private void place() {
        try {
            orders.place(example, example.version());
        } catch (CartChanged | ShopBusy noSuchCart) {
            // The whole transaction was refused.
        }
    }

    private void update(Optional<EventId> event) {
        try {
            orders.update(example, example.withSession("cs_example"), event);
        } catch (ShopBusy others) {
            // Other functions are primed with the same rows at this moment.
        }
    }
}
