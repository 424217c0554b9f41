package souk.order;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.money.Money;
import souk.shopper.ShopperId;

/**
 * An order, from its placing to its end. The lines and the total never change; {@code progress}
 * does, by the methods here and no others. Each answers the order as it would be, the same order
 * when there is nothing to do, and leaves the doing to {@link Orders}. Immutable.
 *
 * @param requestHash tells whether a repeated request asks for the same
 * @param version 1 at first, one more at each change
 */
public record Order(
        OrderId id,
        ShopperId shopper,
        List<OrderLine> lines,
        Money total,
        Instant placedAt,
        String requestHash,
        OrderState state,
        long version) {

    /**
     * How long an unpaid order holds its stock: the 30 minutes that a Stripe session lives at
     * least, and five to get one made.
     *
     * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">expires_at</a>
     */
    public static final Duration HELD_FOR = Duration.ofMinutes(35);

    /** Those 30 minutes, and one in which Stripe hears of them. */
    private static final Duration SESSION_NEEDS = Duration.ofMinutes(31);

    public Order {
        lines = List.copyOf(lines);
    }

    public PaymentStatus status() {
        return state.status();
    }

    public StockHold hold() {
        return state.hold();
    }

    /** Whether a shopper may still be let to the payment. */
    public boolean payable(Instant now) {
        return hold() == StockHold.HELD && now.isBefore(state.dueAt());
    }

    /**
     * With as much time to pay as a new order has, where too little of it is left for a session:
     * opening one took so long that by now none would be made.
     */
    public Order inTime(Instant now) {
        boolean late = state.dueAt().isBefore(now.plus(SESSION_NEEDS));
        return late && hold() == StockHold.HELD && state.session().isEmpty()
                ? with(state.withDueAt(now.plus(HELD_FOR)))
                : this;
    }

    /** Remembers the session that takes the payment. */
    public Order withSession(String session) {
        return with(state.withSession(session));
    }

    /**
     * The money came. Sold if the stock is still held, and if it is not: as if it could be taken
     * again; {@link #tooLate} when that proves wrong. A payment that does not match is left to a
     * person.
     */
    public Order paid(ReceivedPayment received, Instant now) {
        Optional<Discrepancy> doubt = doubt(received);
        if (doubt.isPresent()) {
            return with(state.doubted(doubt.get()));
        }
        return switch (hold()) {
            case HELD -> with(settled(state.sold(received, now, Optional.empty()), now));
            case RELEASED -> with(paidAfterRelease(received, now));
            case COMMITTED, REFUNDING -> this;
        };
    }

    /**
     * The money came after the stock was given back, and by now it is sold to others. Nothing is
     * left to do when it has gone back already.
     */
    public Order tooLate(Optional<String> payment, Instant now) {
        return hold() == StockHold.RELEASED && status() != PaymentStatus.REFUNDED
                ? with(settled(state.refunding(payment, now), now))
                : this;
    }

    /** It ended without money: the stock goes back, if it is still held. */
    public Order released(PaymentStatus ending, Reason reason, Instant now) {
        return hold() == StockHold.HELD ? with(state.released(ending, reason, now)) : this;
    }

    /** So much has been given back until now, in all; a smaller sum than is known is old news. */
    public Order refunded(Money sum, Instant now) {
        if (!sum.currency().equals(total.currency())) {
            return with(state.doubted(Discrepancy.AMOUNT_MISMATCH));
        }
        if (sum.compareTo(state.refunded()) <= 0) {
            return this;
        }
        return sum.compareTo(total) > 0
                ? with(settled(state.refunded(total).doubted(Discrepancy.REFUND_TOO_LARGE), now))
                : with(settled(state.refunded(sum), now));
    }

    /** What was to go back did not: a person has to find another way. */
    public Order refundFailed() {
        return with(state.doubted(Discrepancy.REFUND_FAILED));
    }

    /** It is not over yet, and looked at again then: what it holds or owes stays so. */
    public Order postponed(Instant until) {
        return hold() == StockHold.HELD || hold() == StockHold.REFUNDING
                ? with(state.withDueAt(until))
                : this;
    }

    private OrderState paidAfterRelease(ReceivedPayment received, Instant now) {
        if (status() == PaymentStatus.REFUNDED || total.minor() == 0) {
            return state;
        }
        return state.refunded().equals(total)
                ? state.refundedInFull(now)
                : settled(state.sold(received, now, Optional.of(Reason.PAID_AFTER_RELEASE)), now);
    }

    /** Once all of a payment has been given back, the order is refunded. */
    private OrderState settled(OrderState next, Instant now) {
        boolean whole = total.minor() > 0 && next.refunded().equals(total);
        boolean paid = next.status() == PaymentStatus.PAID || next.hold() == StockHold.REFUNDING;
        return whole && paid ? next.refundedInFull(now) : next;
    }

    private Optional<Discrepancy> doubt(ReceivedPayment received) {
        if (!state.session().equals(Optional.of(received.session()))) {
            return Optional.of(Discrepancy.OTHER_SESSION);
        }
        return received.amount().equals(total)
                ? Optional.empty()
                : Optional.of(Discrepancy.AMOUNT_MISMATCH);
    }

    private Order with(OrderState next) {
        return next.equals(state)
                ? this
                : new Order(id, shopper, lines, total, placedAt, requestHash, next, version + 1);
    }

    /** The sum of at least one line. */
    static Money sum(List<OrderLine> lines) {
        return lines.stream().map(OrderLine::total).reduce(Money::plus).orElseThrow();
    }
}
