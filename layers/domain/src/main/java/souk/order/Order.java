package souk.order;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/**
 * An order, from its placing to its end. The lines, the shipping and the total never change; the
 * state does, by the methods here and no others. Each answers the order as it would be, the same
 * order when there is nothing to do, and leaves the doing to {@link Orders}. Immutable.
 *
 * @param receiptTo where its shopper wants to be written to about it, if not as ever
 * @param total of lines and shipping
 * @param requestHash tells whether a repeated request asks for the same
 * @param counts what became of single units
 * @param version 1 at first, one more at each change
 */
public record Order(
        OrderId id,
        ShopperId shopper,
        List<OrderLine> lines,
        OrderShipping shipping,
        Optional<Email> receiptTo,
        Money total,
        Instant placedAt,
        String requestHash,
        OrderState state,
        UnitCounts counts,
        long version) {

    /**
     * How long an unpaid order holds its stock: the 30 minutes that a Stripe session lives at
     * least, and five to get one made.
     *
     * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">expires_at</a>
     */
    public static final Duration HELD_FOR = Duration.ofMinutes(35);

    public Order {
        lines = List.copyOf(lines);
    }

    public PaymentStatus status() {
        return state.status();
    }

    public StockHold hold() {
        return state.hold();
    }

    /** How much of it has been given back, or is on its way; never more than it cost. */
    public Money refunded() {
        Money given = state.refunds().given();
        return given.compareTo(total) > 0 ? total : given;
    }

    /** Whether all of it has been given back, or is on its way: then there is nothing to send. */
    public boolean returned() {
        return total.minor() > 0 && refunded().equals(total);
    }

    /** Whether money has to go back that nobody has promised yet. */
    public boolean owes() {
        return hold() == StockHold.REFUNDING && state.open() && !returned();
    }

    /** What a person has to look at. */
    public Optional<Discrepancy> discrepancy() {
        return state.doubt().or(() -> state.refunds().discrepancy(total));
    }

    /** Whether a shopper may still be let to the payment. */
    public boolean payable(Instant now) {
        return hold() == StockHold.HELD && !overdue(now);
    }

    /** Whether it is to end, if it has not: its time is over, or its shopper has taken it back. */
    public boolean overdue(Instant now) {
        return state.deadline().passed(now);
    }

    /** With as much time to pay as a new order has, where too little is left for a session. */
    public Order inTime(Instant now) {
        return with(state.inTime(now));
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
        Optional<Discrepancy> doubt = received.doubt(state.session(), total);
        if (doubt.isPresent()) {
            return with(state.doubted(doubt.get()));
        }
        return switch (hold()) {
            case HELD -> with(state.sold(received, now, Optional.empty()).settled(total, now));
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
                ? with(state.refunding(payment, now).settled(total, now))
                : this;
    }

    /**
     * Its shopper takes it back. That is kept before its payment is ended, so that whoever ends the
     * order then ends it as cancelled; if its payment was quicker it is paid all the same. What is
     * in doubt is left to a person.
     */
    public Order takenBack(Instant now) {
        return hold() == StockHold.HELD && !state.cancelled() && state.doubt().isEmpty()
                ? with(state.with(state.deadline().takenBack(now)))
                : this;
    }

    /**
     * It ended without money: the stock goes back, if it is still held. What its shopper has taken
     * back is cancelled, whatever else would have ended it.
     */
    public Order released(PaymentStatus ending, Reason reason, Instant now) {
        return hold() == StockHold.HELD ? with(state.released(ending, reason, now)) : this;
    }

    /** Whether it ended without money, and for that reason. */
    public boolean endedBy(Reason reason) {
        return state.endedBy(reason);
    }

    /** Whether its shopper took it back. */
    public boolean cancelledByShopper() {
        return endedBy(Reason.CANCELLED_BY_SHOPPER);
    }

    /** Whether its lines go back into the cart with its stock: nothing was or will be paid. */
    public boolean returnsToCart() {
        return state.returnsToCart();
    }

    /**
     * This was told of one of its refunds. It is refunded while all of its money has arrived where
     * it came from, and no longer.
     *
     * @param known its refunds until now
     */
    public Order refunded(Collection<Refund> known, Refund told, Instant now) {
        if (!told.amount().currency().equals(total.currency())) {
            return with(state.doubted(Discrepancy.AMOUNT_MISMATCH));
        }
        return with(refunded(Refund.with(known, told), now));
    }

    /**
     * A refund is promised, or is to be for something else than it was.
     *
     * @param known its refunds until now
     * @param units what becomes of its units by that
     */
    public Order promised(Collection<Refund> known, Refund promise, UnitCounts units, Instant now) {
        return with(refunded(Refund.with(known, promise), now).sending(now), units);
    }

    private OrderState refunded(List<Refund> all, Instant now) {
        var totals = RefundTotals.of(total.currency(), all);
        return state.withRefunds(totals, state.back().after(this, all, now)).settled(total, now);
    }

    /** This was told of a dispute of its payment; what waited for it goes out now. */
    public Order disputed(Dispute told, Instant now) {
        OrderState next = state.withDisputes(state.disputes().after(told));
        return next.equals(state) ? this : with(next.sending(now));
    }

    /** Those who sell its lines, each once. */
    public List<SellerId> sellers() {
        return lines.stream().map(OrderLine::seller).distinct().toList();
    }

    /** It is not over yet, and looked at again then: what it holds or owes stays so. */
    public Order postponed(Instant until) {
        return hold() == StockHold.HELD || hold() == StockHold.REFUNDING || state.open()
                ? with(state.postponed(until))
                : this;
    }

    private OrderState paidAfterRelease(ReceivedPayment received, Instant now) {
        if (status() == PaymentStatus.REFUNDED || total.minor() == 0) {
            return state;
        }
        OrderState next =
                returned()
                        ? state.owing(received.payment(), now)
                        : state.sold(received, now, Optional.of(Reason.PAID_AFTER_RELEASE));
        return next.settled(total, now);
    }

    /** The same, and yet its next version: something was decided on what it was. */
    public Order touched() {
        return next(state, counts);
    }

    /** Something else has become of its units. */
    public Order withCounts(UnitCounts now) {
        return with(state, now);
    }

    private Order with(OrderState next) {
        return with(next, counts);
    }

    private Order with(OrderState next, UnitCounts units) {
        boolean same = next.equals(state) && units.equals(counts);
        return same ? this : next(next, units);
    }

    private Order next(OrderState then, UnitCounts units) {
        return new Order(
                id,
                shopper,
                lines,
                shipping,
                receiptTo,
                total,
                placedAt,
                requestHash,
                then,
                units,
                version + 1);
    }
}
