package souk.payment;

import java.util.Optional;
import souk.order.Dispute;
import souk.order.EventId;
import souk.order.OrderId;
import souk.order.ReceivedPayment;
import souk.order.Refund;

/** Something that happened to the payment of an order, told by the payment provider. */
public record PaymentEvent(EventId id, OrderId order, Fact fact) {

    /** What happened. */
    public sealed interface Fact {}

    /** All of the money came. */
    public record Paid(ReceivedPayment received) implements Fact {}

    /** A payment that takes its time failed for good. */
    public record Failed(String session) implements Fact {}

    /** The session ended unpaid. */
    public record Expired(String session) implements Fact {}

    /**
     * A refund was made, or has come further.
     *
     * @param payment of which the money goes back, where that is told
     */
    public record Refunded(Optional<String> payment, Refund refund) implements Fact {}

    /** Its cardholder disputes it, or that has come further. */
    public record Disputed(String payment, Dispute dispute) implements Fact {}
}
