package souk.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import souk.order.OrderId;
import souk.payment.MutableClock;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;
import souk.stripe.Signatures;
import souk.stripe.StripeEvents;

/** The kinds of events that the shop listens to; those of refunds tell of one refund. */
enum EventKind {
    COMPLETED("checkout.session.completed"),
    SUCCEEDED("checkout.session.async_payment_succeeded"),
    FAILED("checkout.session.async_payment_failed"),
    EXPIRED("checkout.session.expired"),
    REFUNDED("refund.created"),
    REFUND_FAILED("refund.failed");

    private static final StripeEvents READER =
            new StripeEvents(
                    new Signatures(() -> Signed.SECRET, new MutableClock()),
                    new PaymentsInMemory(new MutableClock()));

    private final String type;

    EventKind(String type) {
        this.type = type;
    }

    /**
     * What the shop reads in such a message of an order.
     *
     * @param atOnce whether the money is there when the session is complete
     */
    Optional<PaymentEvent> of(OrderId order, long amount, String id, boolean atOnce) {
        // The id of the shop's own refund, where it makes one.
        String refund = ExpectedOrder.PROMISE.value();
        ObjectNode object =
                switch (this) {
                    case REFUNDED -> StripeJson.refund(order, refund, amount, "succeeded");
                    case REFUND_FAILED -> StripeJson.refund(order, refund, amount, "failed");
                    case COMPLETED, SUCCEEDED, FAILED, EXPIRED -> StripeJson.session(order, amount);
                };
        switch (this) {
            case COMPLETED -> object.put("payment_status", atOnce ? "paid" : "unpaid");
            case FAILED -> object.put("payment_status", "unpaid");
            case EXPIRED -> object.put("payment_status", "unpaid").put("status", "expired");
            case SUCCEEDED, REFUNDED, REFUND_FAILED -> {}
        }
        String body = StripeJson.event(id, type, object).toString();
        Signed message = Signed.at(new MutableClock().instant(), body);
        return READER.read(message.bytes(), Optional.of(message.header()));
    }
}
