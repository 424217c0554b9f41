package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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
            case PaymentEvent.Paid paid -> markPaid(event.order(), paid.received(), id);
            case PaymentEvent.Failed failed ->
                    release(
                            event.order(),
                            failed.session(),
                            PaymentStatus.FAILED,
                            Reason.PAYMENT_FAILED,
                            id);
            case PaymentEvent.Expired expired ->
                    release(
                            event.order(),
                            expired.session(),
                            PaymentStatus.CANCELLED,
                            Reason.EXPIRED,
                            id);
            // Its own row tells whether it was heard before.
            case PaymentEvent.Refunded refunded ->
                    refunding.heard(event.order(), refunded.payment(), refunded.refund());
        };
    }

    /** Ends an order that should have ended by now, by what became of its session. */
    public SettlementResult settle(OrderId id) {
        Optional<Order> found = orders.find(id);
        if (found.isEmpty()) {
            return SettlementResult.nothing();
        }
        Order order = found.get();
        if (order.hold() == StockHold.REFUNDING) {
            return giveBack(order);
        }
        if (order.hold() != StockHold.HELD || order.state().dueAt().isAfter(clock.instant())) {
            return SettlementResult.nothing();
        }
        Optional<String> session = order.state().session();
        return session.isEmpty()
                ? releaseExpired(id, Optional.empty())
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
                        ? markPaid(id, paid.get().receivedPayment(), Optional.empty())
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
                            ? markPaid(order.id(), session.receivedPayment(), Optional.empty())
                            : postpone(order.id());
            case FAILED ->
                    release(
                            order.id(),
                            id,
                            PaymentStatus.FAILED,
                            Reason.PAYMENT_FAILED,
                            Optional.empty());
            case EXPIRED -> releaseExpired(order.id(), Optional.of(id));
            case OPEN -> SettlementResult.nothing();
        };
    }

    private SettlementResult markPaid(
            OrderId id, ReceivedPayment received, Optional<EventId> event) {
        SettlementResult result = update(id, event, order -> order.paid(received, clock.instant()));
        return result.order()
                .filter(order -> order.hold() == StockHold.REFUNDING)
                .map(this::giveBack)
                .orElse(result);
    }

    private SettlementResult releaseExpired(OrderId id, Optional<String> session) {
        return release(id, session, PaymentStatus.CANCELLED, Reason.EXPIRED, Optional.empty());
    }

    private SettlementResult release(
            OrderId id,
            String session,
            PaymentStatus ending,
            Reason reason,
            Optional<EventId> event) {
        return release(id, Optional.of(session), ending, reason, event);
    }

    /**
     * An end of another session than the order's own is not the order's end; nor is it while the
     * order has none yet, and time to get one.
     */
    private SettlementResult release(
            OrderId id,
            Optional<String> session,
            PaymentStatus ending,
            Reason reason,
            Optional<EventId> event) {
        return update(
                id,
                event,
                order -> {
                    Optional<String> own = order.state().session();
                    boolean early = order.state().dueAt().isAfter(clock.instant());
                    return own.equals(session) || (own.isEmpty() && !early)
                            ? order.released(ending, reason, clock.instant())
                            : order;
                });
    }

    private SettlementResult postpone(OrderId id) {
        return update(
                id, Optional.empty(), order -> order.postponed(clock.instant().plus(ASK_AGAIN)));
    }

    /** An order that cannot be settled, for a reason of its own, does not keep others waiting. */
    void putOff(OrderId id) {
        Instant until = clock.instant().plus(ASK_AGAIN);
        update(id, Optional.empty(), order -> order.postponed(until));
    }

    /** The order knows that money has to go back; now it goes, or is asked for again later. */
    private SettlementResult giveBack(Order order) {
        SettlementResult result = refunding.giveBack(order);
        if (result.order().filter(Refunding::isOnItsWay).isPresent()) {
            postpone(order.id());
        }
        return result;
    }

    private static Optional<EventId> heardWith(Order after, Optional<EventId> event) {
        return after.hold() == StockHold.REFUNDING ? Optional.empty() : event;
    }

    private SettlementResult update(
            OrderId id, Optional<EventId> event, UnaryOperator<Order> first) {
        UnaryOperator<Order> step = first;
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Order> before = orders.find(id);
            if (before.isEmpty()) {
                return SettlementResult.nothing();
            }
            Order after = step.apply(before.get());
            if (after.equals(before.get())) {
                return SettlementResult.unchanged(before.get());
            }
            switch (orders.update(before.get(), after, heardWith(after, event))) {
                case DONE -> {
                    return SettlementResult.by(before.get(), after);
                }
                case EVENT_ALREADY_HANDLED -> {
                    return SettlementResult.unchanged(before.get());
                }
                case ORDER_CHANGED -> {
                    // Decide again, on what it is now.
                }
                case OUT_OF_STOCK ->
                        // Kept before the money goes back, so that nothing is sold meanwhile and
                        // the sweep knows; the event is heard only once it has gone.
                        step = order -> order.tooLate(after.state().payment(), clock.instant());
            }
        }
        throw new IllegalStateException("an order changes faster than it can be settled");
    }
}
