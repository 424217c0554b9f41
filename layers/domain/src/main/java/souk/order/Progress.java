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
 * @param doubt what a person has to look at
 * @param history every status it had, oldest first
 */
public record Progress(
        PaymentStatus status,
        Hold hold,
        Instant dueAt,
        Optional<String> session,
        Optional<String> payment,
        Money refunded,
        Optional<Doubt> doubt,
        List<StatusEntry> history) {

    public Progress {
        history = List.copyOf(history);
    }

    static Progress placed(Money total, Instant now) {
        return new Progress(
                PaymentStatus.PENDING,
                Hold.HELD,
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
            case HELD -> doubt.isEmpty();
            // The same refund would fail again.
            case REFUNDING -> !doubt.equals(Optional.of(Doubt.REFUND_FAILED));
            case COMMITTED, RELEASED -> false;
        };
    }

    Progress withSession(String id) {
        return new Progress(
                status, hold, dueAt, Optional.of(id), payment, refunded, doubt, history);
    }

    Progress sold(Receipt receipt, Instant now, Optional<Reason> reason) {
        return new Progress(
                PaymentStatus.PAID,
                Hold.COMMITTED,
                dueAt,
                session,
                receipt.payment(),
                refunded,
                doubt,
                more(PaymentStatus.PAID, now, reason));
    }

    Progress released(PaymentStatus ending, Reason reason, Instant now) {
        return new Progress(
                ending,
                Hold.RELEASED,
                dueAt,
                session,
                payment,
                refunded,
                doubt,
                more(ending, now, Optional.of(reason)));
    }

    Progress refunding(Optional<String> paidBy, Instant now) {
        return new Progress(
                status,
                Hold.REFUNDING,
                now,
                session,
                paidBy,
                refunded,
                doubt,
                more(status, now, Optional.of(Reason.OUT_OF_STOCK)));
    }

    Progress refunded(Money sum) {
        return new Progress(status, hold, dueAt, session, payment, sum, doubt, history);
    }

    /** All money went back. What was sold stays sold: goods may be on their way. */
    Progress over(Instant now) {
        return new Progress(
                PaymentStatus.REFUNDED,
                hold == Hold.COMMITTED ? Hold.COMMITTED : Hold.RELEASED,
                dueAt,
                session,
                payment,
                refunded,
                doubt,
                more(PaymentStatus.REFUNDED, now, Optional.empty()));
    }

    Progress due(Instant until) {
        return new Progress(status, hold, until, session, payment, refunded, doubt, history);
    }

    Progress doubted(Doubt why) {
        return new Progress(
                status, hold, dueAt, session, payment, refunded, Optional.of(why), history);
    }

    private List<StatusEntry> more(PaymentStatus next, Instant now, Optional<Reason> reason) {
        var longer = new ArrayList<>(history);
        longer.add(new StatusEntry(next, now, reason));
        return longer;
    }
}
