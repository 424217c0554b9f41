package souk.order;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import souk.money.Money;

/**
 * What changes of an order. Immutable; {@link Order} alone decides which change is due.
 *
 * @param deadline until when the stock is held
 * @param session the one checkout session, once there is one
 * @param payment the payment that was made in it, once it was
 * @param refunds what has been given back of it
 * @param back which lines and sellers that was taken from
 * @param disputes of the payment
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
        GivenBack back,
        Disputes disputes,
        Optional<Discrepancy> doubt,
        List<StatusEntry> history) {

    /** The 30 minutes that a session lives at least, and one in which Stripe hears of them. */
    private static final Duration SESSION_NEEDS = Duration.ofMinutes(31);

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
                GivenBack.NONE,
                Disputes.NONE,
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

    /** Whether it ended without money, and for that reason. */
    boolean endedBy(Reason reason) {
        return hold == StockHold.RELEASED && history.getLast().reason().equals(Optional.of(reason));
    }

    boolean returnsToCart() {
        return endedBy(Reason.PAYMENT_REFUSED)
                || endedBy(Reason.NO_LONGER_SOLD)
                || endedBy(Reason.CANCELLED_BY_SHOPPER);
    }

    /** Whether the sweep has to come back to it; what is in doubt waits for a person. */
    public boolean open() {
        // What was promised is still to be asked of the payment provider.
        boolean promised = refunds.asked().minor() > 0;
        return switch (hold) {
            case HELD -> doubt.isEmpty();
            // The same refund would fail again.
            case REFUNDING -> promised || refunds.failed().minor() == 0;
            case COMMITTED, RELEASED -> promised;
        };
    }

    OrderState sold(ReceivedPayment received, Instant now, Optional<Reason> reason) {
        return with(next -> next.payment = received.payment())
                .moved(PaymentStatus.PAID, StockHold.COMMITTED, now, reason);
    }

    OrderState released(PaymentStatus ending, Reason reason, Instant now) {
        return cancelled()
                ? moved(
                        PaymentStatus.CANCELLED,
                        StockHold.RELEASED,
                        now,
                        Optional.of(Reason.CANCELLED_BY_SHOPPER))
                : moved(ending, StockHold.RELEASED, now, Optional.of(reason));
    }

    /** Nothing is left to sell for the money. */
    OrderState refunding(Optional<String> paidBy, Instant now) {
        return owing(paidBy, now)
                .moved(status, StockHold.REFUNDING, now, Optional.of(Reason.OUT_OF_STOCK));
    }

    /** The money is to go back, or is on its way already. */
    OrderState owing(Optional<String> paidBy, Instant now) {
        return with(
                next -> {
                    next.hold = StockHold.REFUNDING;
                    next.deadline = next.deadline.sweptAt(now);
                    next.payment = paidBy;
                });
    }

    /** As what has gone back makes it; the same while nothing has, and nothing had. */
    OrderState settled(Money total, Instant now) {
        Money arrived = refunds.arrived();
        if (total.minor() > 0 && arrived.compareTo(total) >= 0) {
            return isPaid() || hold == StockHold.REFUNDING ? refundedInFull(now) : this;
        }
        return switch (status) {
            case REFUNDED -> refundFailed(now);
            case PAID ->
                    arrived.minor() > 0
                            ? moved(PaymentStatus.PARTIALLY_REFUNDED, hold, now, Optional.empty())
                            : this;
            case PARTIALLY_REFUNDED -> arrived.minor() > 0 ? this : refundFailed(now);
            case PENDING, FAILED, CANCELLED -> this;
        };
    }

    private boolean isPaid() {
        return status == PaymentStatus.PAID || status == PaymentStatus.PARTIALLY_REFUNDED;
    }

    /** All money went back. What was sold stays sold: goods may be on their way. */
    private OrderState refundedInFull(Instant now) {
        StockHold after = hold == StockHold.COMMITTED ? hold : StockHold.RELEASED;
        return moved(PaymentStatus.REFUNDED, after, now, Optional.empty());
    }

    /** Some of it did not arrive: it is paid again, or what was paid too late is owed again. */
    private OrderState refundFailed(Instant now) {
        Optional<Reason> why = Optional.of(Reason.REFUND_FAILED);
        if (hold != StockHold.COMMITTED) {
            return moved(ending(), StockHold.REFUNDING, now, why);
        }
        boolean some = refunds.arrived().minor() > 0;
        return moved(some ? PaymentStatus.PARTIALLY_REFUNDED : PaymentStatus.PAID, hold, now, why);
    }

    /** The last status that is no word about money that went back. */
    private PaymentStatus ending() {
        return history.reversed().stream()
                .map(StatusEntry::status)
                .filter(each -> each != PaymentStatus.REFUNDED)
                .findFirst()
                .orElse(status);
    }

    /** With as much time to pay as a new order has, where too little is left for a session. */
    OrderState inTime(Instant now) {
        boolean late = dueAt().isBefore(now.plus(SESSION_NEEDS)) && !cancelled();
        return late && hold == StockHold.HELD && session.isEmpty()
                ? with(Deadline.at(now.plus(Order.HELD_FOR)))
                : this;
    }

    OrderState withSession(String id) {
        return with(next -> next.session = Optional.of(id));
    }

    OrderState withRefunds(RefundTotals totals, GivenBack by) {
        return with(
                next -> {
                    next.refunds = totals;
                    next.back = by;
                });
    }

    /** What was promised goes out at the next sweep, unless it waits for something. */
    OrderState sending(Instant now) {
        return refunds.asked().minor() > 0 ? with(deadline.sweptAt(now)) : this;
    }

    /** It is looked at again then; until then its stock is held, where it is. */
    OrderState postponed(Instant until) {
        return with(hold == StockHold.HELD ? deadline.movedTo(until) : deadline.sweptAt(until));
    }

    OrderState withDisputes(Disputes now) {
        return with(next -> next.disputes = now);
    }

    OrderState with(Deadline until) {
        return with(next -> next.deadline = until);
    }

    OrderState doubted(Discrepancy why) {
        return with(next -> next.doubt = Optional.of(why));
    }

    private OrderState moved(
            PaymentStatus to, StockHold after, Instant now, Optional<Reason> reason) {
        var longer = new ArrayList<>(history);
        longer.add(new StatusEntry(to, now, reason));
        return with(
                next -> {
                    next.status = to;
                    next.hold = after;
                    next.history = longer;
                });
    }

    private OrderState with(Consumer<OrderStateDraft> change) {
        OrderStateDraft draft = new OrderStateDraft(this);
        change.accept(draft);
        return draft.made();
    }
}
