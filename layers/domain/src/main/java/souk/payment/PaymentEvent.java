package souk.payment;

import souk.money.Money;
import souk.order.EventId;
import souk.order.OrderId;
import souk.order.ReceivedPayment;

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

    /** Money that was given back has not arrived. */
    public record RefundLost() implements Fact {}

    /**
     * Money was given back.
     *
     * @param sum all of it until now
     */
    public record Refunded(Money sum) implements Fact {}
}
