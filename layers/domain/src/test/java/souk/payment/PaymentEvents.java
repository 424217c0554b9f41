package souk.payment;

import java.util.Optional;
import souk.order.EventId;
import souk.order.OrderId;
import souk.order.ReceivedPayment;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;

/** What may be told of an order's own session, in euro cents. */
public final class PaymentEvents {
    private PaymentEvents() {}

    public static PaymentEvent paid(String event, OrderId order, long minor) {
        var received =
                new ReceivedPayment(
                        PaymentsInMemory.sessionOf(order),
                        Optional.of("pi_" + order),
                        SampleOrders.euro(minor));
        return new PaymentEvent(new EventId(event), order, new PaymentEvent.Paid(received));
    }

    public static PaymentEvent failed(String event, OrderId order) {
        var fact = new PaymentEvent.Failed(PaymentsInMemory.sessionOf(order));
        return new PaymentEvent(new EventId(event), order, fact);
    }

    public static PaymentEvent expired(String event, OrderId order) {
        var fact = new PaymentEvent.Expired(PaymentsInMemory.sessionOf(order));
        return new PaymentEvent(new EventId(event), order, fact);
    }

    /** The refund of that id, of the order's own payment, stands so. */
    public static PaymentEvent refund(
            String event, OrderId order, String id, long minor, RefundState state) {
        var fact =
                new PaymentEvent.Refunded(
                        Optional.of("pi_" + order), SampleRefunds.refund(id, minor, state));
        return new PaymentEvent(new EventId(event), order, fact);
    }
}
