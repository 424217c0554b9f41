package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReceivedPayment;
import souk.order.StockHold;

/**
 * Ends orders: paid, over, or refunded. Whoever brings the news, an event or the sweep, and however
 * often or late, the order decides what it means. Safe for use by many threads.
 */
public final class Settlement {
    /** How long until a payment that takes days is asked for again. */
    public static final Duration ASK_AGAIN = Duration.ofHours(1);

    private static final int MAX_ATTEMPTS = 20;

    private final Orders orders;
    private final Payments payments;
    private final Clock clock;
    private final Refunding refunding;

    public Settlement(Orders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
        this.refunding = new Refunding(orders, payments, clock);
    }

    /** Does what an event means for its order; nothing when it is old news. */
    public SettlementResult handle(PaymentEvent event) {
        Optional<EventId> id = Optional.of(event.id());
        return switch (event.fact()) {
            case PaymentEvent.Paid paid ->
                    found(event.order(), order -> markPaid(order, paid.received(), id));
            case PaymentEvent.Failed failed ->
                    found(event.order(), order -> releaseFailed(order, failed.session(), id));
            case PaymentEvent.Expired expired ->
                    found(
                            event.order(),
                            order -> releaseExpired(order, Optional.of(expired.session()), id));
            // Its own row tells whether it was heard before.
            case PaymentEvent.Refunded refunded ->
                    refunding.heard(event.order(), refunded.payment(), refunded.refund());
            // Its own time tells whether it is news.
            case PaymentEvent.Disputed disputed ->
                    refunding.disputed(event.order(), disputed.payment(), disputed.dispute());
        };
    }

    /** Ends an order that should have ended by now, by what became of its session. */
    public SettlementResult settle(OrderId id) {
        return found(id, this::settle);
    }

    /** The same of an order as it was just read. */
    SettlementResult settle(Order order) {
        if (order.hold() != StockHold.HELD) {
            return order.state().open() ? giveBack(order) : SettlementResult.nothing();
        }
        if (!order.overdue(clock.instant())) {
            return SettlementResult.nothing();
        }
        Optional<String> session = order.state().session();
        return session.isEmpty()
                ? releaseExpired(order, Optional.empty(), Optional.empty())
                : settle(order, session.get());
    }

    /**
     * Does at once what a message that never came would have done: a session that was paid pays its
     * order, due or not, and its refunds are as they are. Else as {@link #settle}; an open session
     * that is not due stays open.
     */
    public SettlementResult catchUp(OrderId id) {
        Optional<CheckoutSession> paid =
                orders.find(id)
                        .flatMap(order -> order.state().session())
                        .map(payments::find)
                        .filter(session -> session.state() == CheckoutSession.State.COMPLETE)
                        .filter(CheckoutSession::paid);
        SettlementResult result =
                paid.isPresent()
                        ? found(
                                id,
                                order ->
                                        markPaid(
                                                order,
                                                paid.get().receivedPayment(),
                                                Optional.empty()))
                        : settle(id);
        result.order().ifPresent(refunding::caughtUp);
        return result;
    }

    private SettlementResult settle(Order order, String id) {
        CheckoutSession session = payments.find(id);
        if (session.state() == CheckoutSession.State.OPEN) {
            session = payments.expire(id);
        }
        return switch (session.state()) {
            case COMPLETE ->
                    session.paid()
                            ? markPaid(order, session.receivedPayment(), Optional.empty())
                            : postpone(order);
            case FAILED -> releaseFailed(order, id, Optional.empty());
            case EXPIRED -> releaseExpired(order, Optional.of(id), Optional.empty());
            case OPEN -> SettlementResult.nothing();
        };
    }

    private SettlementResult markPaid(
            Order read, ReceivedPayment received, Optional<EventId> event) {
        SettlementResult result =
                update(read, event, order -> order.paid(received, clock.instant()));
        return result.order()
                .filter(order -> order.hold() == StockHold.REFUNDING)
                .map(this::giveBack)
                .orElse(result);
    }

    private SettlementResult releaseExpired(
            Order read, Optional<String> session, Optional<EventId> event) {
        return release(read, session, PaymentStatus.CANCELLED, Reason.EXPIRED, event);
    }

    private SettlementResult releaseFailed(Order read, String session, Optional<EventId> event) {
        return release(
                read, Optional.of(session), PaymentStatus.FAILED, Reason.PAYMENT_FAILED, event);
    }

    /**
     * An end of another session than the order's own is not the order's end; nor is it while the
     * order has none yet, and time to get one.
     */
    private SettlementResult release(
            Order read,
            Optional<String> session,
            PaymentStatus ending,
            Reason reason,
            Optional<EventId> event) {
        return update(
                read,
                event,
                order -> {
                    Optional<String> own = order.state().session();
                    boolean late = order.overdue(clock.instant());
                    return own.equals(session) || (own.isEmpty() && late)
                            ? order.released(ending, reason, clock.instant())
                            : order;
                });
    }

    private SettlementResult postpone(Order read) {
        Instant until = clock.instant().plus(ASK_AGAIN);
        return update(read, Optional.empty(), order -> order.postponed(until));
    }

    /** An order that cannot be settled, for a reason of its own, does not keep others waiting. */
    void putOff(OrderId id) {
        found(id, this::postpone);
    }

    private SettlementResult found(OrderId id, Function<Order, SettlementResult> act) {
        return orders.find(id).map(act).orElseGet(SettlementResult::nothing);
    }

    /** The order knows that money has to go back; now it goes, or is asked for again later. */
    private SettlementResult giveBack(Order order) {
        return refunding.send(order, clock.instant().plus(ASK_AGAIN));
    }

    private static Optional<EventId> heardWith(Order after, Optional<EventId> event) {
        return after.hold() == StockHold.REFUNDING ? Optional.empty() : event;
    }

    /** Decides on the order as it was read, and again on what it is now if it has changed since. */
    private SettlementResult update(
            Order read, Optional<EventId> event, UnaryOperator<Order> first) {
        UnaryOperator<Order> step = first;
        Order before = read;
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Order after = step.apply(before);
            if (after.equals(before)) {
                return SettlementResult.unchanged(before);
            }
            switch (orders.update(before, after, heardWith(after, event))) {
                case DONE -> {
                    return SettlementResult.by(before, after);
                }
                case EVENT_ALREADY_HANDLED -> {
                    return SettlementResult.unchanged(before);
                }
                case ORDER_CHANGED -> {
                    // Decide again, on what it is now.
                }
                case OUT_OF_STOCK ->
                        // Kept before the money goes back, so that nothing is sold meanwhile and
                        // the sweep knows; the event is heard only once it has gone.
                        step = order -> order.tooLate(after.state().payment(), clock.instant());
            }
            before = orders.find(read.id()).orElseThrow();
        }
        throw new IllegalStateException("an order changes faster than it can be settled");
    }
}
