package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.money.Money;

/**
 * What changes of an order. Immutable; {@link Order} alone decides which change is due.
 *
 * @param dueAt until when the stock is held
 * @param session the one checkout session, once there is one
 * @param payment the payment that was made in it, once it was
 * @param refunded how much of it has been given back
 * @param discrepancy what a person has to look at
 * @param history every status it had, oldest first
 */
public record OrderState(
        PaymentStatus status,
        StockHold hold,
        Instant dueAt,
        Optional<String> session,
        Optional<String> payment,
        Money refunded,
        Optional<Discrepancy> discrepancy,
        List<StatusEntry> history) {

    public OrderState {
        history = List.copyOf(history);
    }

    static OrderState placed(Money total, Instant now) {
        return new OrderState(
                PaymentStatus.PENDING,
                StockHold.HELD,
                now.plus(Order.HELD_FOR),
                Optional.empty(),
                Optional.empty(),
                Money.zero(total.currency()),
                Optional.empty(),
                List.of(new StatusEntry(PaymentStatus.PENDING, now, Optional.empty())));
    }

    /** Whether the sweep has to come back to it; what is in doubt waits for a person. */
    public boolean open() {
        return switch (hold) {
            case HELD -> discrepancy.isEmpty();
            // The same refund would fail again.
            case REFUNDING -> !discrepancy.equals(Optional.of(Discrepancy.REFUND_FAILED));
            case COMMITTED, RELEASED -> false;
        };
    }

    OrderState withSession(String id) {
        return new OrderState(
                status, hold, dueAt, Optional.of(id), payment, refunded, discrepancy, history);
    }

    OrderState sold(ReceivedPayment received, Instant now, Optional<Reason> reason) {
        return new OrderState(
                PaymentStatus.PAID,
                StockHold.COMMITTED,
                dueAt,
                session,
                received.payment(),
                refunded,
                discrepancy,
                more(PaymentStatus.PAID, now, reason));
    }

    OrderState released(PaymentStatus ending, Reason reason, Instant now) {
        return new OrderState(
                ending,
                StockHold.RELEASED,
                dueAt,
                session,
                payment,
                refunded,
                discrepancy,
                more(ending, now, Optional.of(reason)));
    }

    OrderState refunding(Optional<String> paidBy, Instant now) {
        return new OrderState(
                status,
                StockHold.REFUNDING,
                now,
                session,
                paidBy,
                refunded,
                discrepancy,
                more(status, now, Optional.of(Reason.OUT_OF_STOCK)));
    }

    OrderState refunded(Money sum) {
        return new OrderState(status, hold, dueAt, session, payment, sum, discrepancy, history);
    }

    /** All money went back. What was sold stays sold: goods may be on their way. */
    OrderState refundedInFull(Instant now) {
        return new OrderState(
                PaymentStatus.REFUNDED,
                hold == StockHold.COMMITTED ? StockHold.COMMITTED : StockHold.RELEASED,
                dueAt,
                session,
                payment,
                refunded,
                discrepancy,
                more(PaymentStatus.REFUNDED, now, Optional.empty()));
    }

    OrderState withDueAt(Instant until) {
        return new OrderState(
                status, hold, until, session, payment, refunded, discrepancy, history);
    }

    OrderState doubted(Discrepancy why) {
        return new OrderState(
                status, hold, dueAt, session, payment, refunded, Optional.of(why), history);
    }

    private List<StatusEntry> more(PaymentStatus next, Instant now, Optional<Reason> reason) {
        var longer = new ArrayList<>(history);
        longer.add(new StatusEntry(next, now, reason));
        return longer;
    }
}
