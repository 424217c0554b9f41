package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.money.Money;

/**
 * What changes of an order. Immutable; {@link Order} alone decides which change is due.
 *
 * @param deadline until when the stock is held
 * @param session the one checkout session, once there is one
 * @param payment the payment that was made in it, once it was
 * @param refunds what has been given back of it
 * @param doubt why a payment was left to a person
 * @param history every status it had, oldest first
 */
public record OrderState(
        PaymentStatus status,
        StockHold hold,
        Deadline deadline,
        Optional<String> session,
        Optional<String> payment,
        RefundTotals refunds,
        Optional<Discrepancy> doubt,
        List<StatusEntry> history) {

    public OrderState {
        history = List.copyOf(history);
    }

    static OrderState placed(Money total, Instant now) {
        return new OrderState(
                PaymentStatus.PENDING,
                StockHold.HELD,
                Deadline.at(now.plus(Order.HELD_FOR)),
                Optional.empty(),
                Optional.empty(),
                RefundTotals.none(total.currency()),
                Optional.empty(),
                List.of(new StatusEntry(PaymentStatus.PENDING, now, Optional.empty())));
    }

    public Instant dueAt() {
        return deadline.at();
    }

    /** When it was paid first; empty when it never was. */
    public Optional<Instant> paidAt() {
        return history.stream()
                .filter(entry -> entry.status() == PaymentStatus.PAID)
                .findFirst()
                .map(StatusEntry::at);
    }

    /** Whether its shopper has taken it back, be it only that the wish is known. */
    boolean cancelled() {
        return deadline.cancelled();
    }

    /** Whether the sweep has to come back to it; what is in doubt waits for a person. */
    public boolean open() {
        return switch (hold) {
            case HELD -> doubt.isEmpty();
            // The same refund would fail again.
            case REFUNDING -> refunds.failed().minor() == 0;
            case COMMITTED, RELEASED -> false;
        };
    }

    OrderState sold(ReceivedPayment received, Instant now, Optional<Reason> reason) {
        return paidBy(received.payment())
                .moved(PaymentStatus.PAID, StockHold.COMMITTED, now, reason);
    }

    OrderState released(PaymentStatus ending, Reason reason, Instant now) {
        return moved(ending, StockHold.RELEASED, now, Optional.of(reason));
    }

    /** Nothing is left to sell for the money. */
    OrderState refunding(Optional<String> paidBy, Instant now) {
        return owing(paidBy, now)
                .moved(status, StockHold.REFUNDING, now, Optional.of(Reason.OUT_OF_STOCK));
    }

    /** The money is to go back, or is on its way already. */
    OrderState owing(Optional<String> paidBy, Instant now) {
        return new OrderState(
                status,
                StockHold.REFUNDING,
                Deadline.at(now),
                session,
                paidBy,
                refunds,
                doubt,
                history);
    }

    /** All money went back. What was sold stays sold: goods may be on their way. */
    OrderState refundedInFull(Instant now) {
        StockHold after = hold == StockHold.COMMITTED ? hold : StockHold.RELEASED;
        return moved(PaymentStatus.REFUNDED, after, now, Optional.empty());
    }

    /** Some of it did not arrive: it is paid again, or what was paid too late is owed again. */
    OrderState refundFailed(Instant now) {
        Optional<Reason> why = Optional.of(Reason.REFUND_FAILED);
        return hold == StockHold.COMMITTED
                ? moved(PaymentStatus.PAID, StockHold.COMMITTED, now, why)
                : moved(ending(), StockHold.REFUNDING, now, why);
    }

    /** The last status that is no word about money that went back. */
    private PaymentStatus ending() {
        return history.reversed().stream()
                .map(StatusEntry::status)
                .filter(each -> each != PaymentStatus.REFUNDED)
                .findFirst()
                .orElse(status);
    }

    OrderState withSession(String id) {
        return new OrderState(
                status, hold, deadline, Optional.of(id), payment, refunds, doubt, history);
    }

    OrderState withRefunds(RefundTotals totals) {
        return new OrderState(status, hold, deadline, session, payment, totals, doubt, history);
    }

    OrderState with(Deadline until) {
        return new OrderState(status, hold, until, session, payment, refunds, doubt, history);
    }

    OrderState doubted(Discrepancy why) {
        return new OrderState(
                status, hold, deadline, session, payment, refunds, Optional.of(why), history);
    }

    private OrderState paidBy(Optional<String> id) {
        return new OrderState(status, hold, deadline, session, id, refunds, doubt, history);
    }

    private OrderState moved(
            PaymentStatus next, StockHold after, Instant now, Optional<Reason> reason) {
        var longer = new ArrayList<>(history);
        longer.add(new StatusEntry(next, now, reason));
        return new OrderState(next, after, deadline, session, payment, refunds, doubt, longer);
    }
}
