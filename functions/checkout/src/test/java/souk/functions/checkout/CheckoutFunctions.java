package souk.functions.checkout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OpenOrderLimits;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.payment.Cancellation;
import souk.payment.Checkout;
import souk.payment.MutableClock;
import souk.payment.Payments;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.refund.Cancelling;
import souk.refund.RefundsInMemory;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** The checkout's functions over ports in memory; Alice has two of five mugs in her cart. */
final class CheckoutFunctions {
    static final long TOTAL = 2_500;

    /** The request to order Alice's cart as she was shown it. */
    static final String REVIEWED = body("");

    final MutableClock clock = new MutableClock();
    final PaymentsInMemory payments = new PaymentsInMemory(clock);
    final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", TOTAL / 2, 5))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    volatile String secrets = Signed.SECRET;

    /** With Alice's order placed and offered for payment. */
    static CheckoutFunctions offered() {
        CheckoutFunctions fixture = new CheckoutFunctions();
        fixture.checkout(fixture.payments)
                .place(
                        SampleOrders.ALICE,
                        SampleOrders.KEY,
                        SampleOrders.REVIEWED,
                        Optional.empty());
        return fixture;
    }

    /** The request to order that cart, with more fields. */
    static String body(String more) {
        return "{\"cartVersion\":3,\"totalAmount\":2500,\"pricing\":\"%s\"%s}"
                .formatted(SampleOrders.REVIEWED.pricing().value(), more);
    }

    Checkout checkout(Payments by) {
        return new Checkout(orders, SampleShipping.LOOKUP, by, SampleOrders.WIDE_LIMITS, clock);
    }

    /** The same of a shop with those limits. */
    Checkout checkout(OpenOrderLimits limits) {
        return new Checkout(orders, SampleShipping.LOOKUP, payments, limits, clock);
    }

    Cancelling cancelling(Payments by) {
        var unpaid = new Cancellation(orders, new Settlement(orders, by, clock), clock);
        return new Cancelling(new RefundsInMemory(orders), unpaid, clock);
    }

    Sweep sweep(Payments by) {
        return new Sweep(orders, new Settlement(orders, by, clock), clock);
    }

    StripeWebhook webhook() {
        return webhook(orders, payments);
    }

    StripeWebhook webhook(Orders over, Payments by) {
        var events = new StripeEvents(new Signatures(() -> secrets, clock), by);
        return new StripeWebhook(events, new Settlement(over, by, clock));
    }

    /** What the webhook answers to a message, sent as it is. */
    Answer hears(Signed message) {
        return call(message).to(webhook());
    }

    static Call call(Signed message) {
        return Call.of("POST /api/webhooks/stripe")
                .header("stripe-signature", message.header())
                .json(message.body());
    }

    /** What the webhook answers to a message of now. */
    Answer hears(ObjectNode event) {
        return hears(Signed.at(clock.instant(), event.toString()));
    }

    /** A message of now that Alice's session is complete and paid. */
    Signed paid() {
        return Signed.at(clock.instant(), completed(session -> session).toString());
    }

    /** That Alice's session is complete, with something else about it. */
    static ObjectNode completed(UnaryOperator<ObjectNode> bent) {
        ObjectNode session = bent.apply(StripeJson.session(SampleOrders.ORDER, TOTAL));
        return StripeJson.event("evt_1", "checkout.session.completed", session);
    }

    Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    int mugs() {
        return orders.product(new ProductId("mug")).stock();
    }

    /** All that a call could change. */
    List<Object> state() {
        return List.of(List.copyOf(orders.all()), mugs(), orders.heard(), payments.opened());
    }
}
