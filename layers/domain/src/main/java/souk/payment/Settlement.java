package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import souk.order.EventId;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Receipt;

/**
 * Ends orders: paid, over, or refunded. Whoever brings the news, an event or the sweep, and however
 * often or late, the order decides what it means. Safe for use by many threads.
 */
public final class Settlement {
    /** How long until a payment that takes days is asked for again. */
    public static final Duration ASK_AGAIN = Duration.ofHours(1);

    private static final int MOST_ATTEMPTS = 20;

    private final Orders orders;
    private final Payments payments;
    private final Clock clock;

    public Settlement(Orders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** Does what an event means for its order; nothing when it is old news. */
    public Settled hear(PaymentEvent event) {
        Optional<EventId> id = Optional.of(event.id());
        return switch (event.fact()) {
            case PaymentEvent.Paid paid -> paid(event.order(), paid.receipt(), id);
            case PaymentEvent.Failed failed ->
                    ended(
                            event.order(),
                            failed.session(),
                            PaymentStatus.FAILED,
                            Reason.PAYMENT_FAILED,
                            id);
            case PaymentEvent.Expired expired ->
                    ended(
                            event.order(),
                            expired.session(),
                            PaymentStatus.CANCELLED,
                            Reason.EXPIRED,
                            id);
            case PaymentEvent.RefundLost lost -> moved(event.order(), id, Order::refundFailed);
            case PaymentEvent.Refunded refunded ->
                    moved(
                            event.order(),
                            id,
                            order -> order.refunded(refunded.sum(), clock.instant()));
        };
    }

    /** Ends an order that should have ended by now, by what became of its session. */
    public Settled settle(OrderId id) {
        Optional<Order> found = orders.find(id);
        if (found.isEmpty()) {
            return Settled.nothing();
        }
        Order order = found.get();
        if (order.hold() == Hold.REFUNDING) {
            return givenBack(order);
        }
        if (order.hold() != Hold.HELD || order.progress().dueAt().isAfter(clock.instant())) {
            return Settled.nothing();
        }
        Optional<String> session = order.progress().session();
        return session.isEmpty() ? expired(id, Optional.empty()) : settle(order, session.get());
    }

    /**
     * Does at once what a message that never came would have done: a session that was paid pays its
     * order, due or not. Else as {@link #settle}; an open session that is not due stays open.
     */
    public Settled catchUp(OrderId id) {
        Optional<Session> paid =
                orders.find(id)
                        .flatMap(order -> order.progress().session())
                        .map(payments::find)
                        .filter(session -> session.state() == Session.State.COMPLETE)
                        .filter(Session::paid);
        return paid.isPresent() ? paid(id, paid.get().receipt(), Optional.empty()) : settle(id);
    }

    private Settled settle(Order order, String id) {
        Session session = payments.find(id);
        if (session.state() == Session.State.OPEN) {
            session = payments.expire(id);
        }
        return switch (session.state()) {
            case COMPLETE ->
                    session.paid()
                            ? paid(order.id(), session.receipt(), Optional.empty())
                            : postponed(order.id());
            case FAILED ->
                    ended(
                            order.id(),
                            id,
                            PaymentStatus.FAILED,
                            Reason.PAYMENT_FAILED,
                            Optional.empty());
            case EXPIRED -> expired(order.id(), Optional.of(id));
            case OPEN -> Settled.nothing();
        };
    }

    private Settled paid(OrderId id, Receipt receipt, Optional<EventId> event) {
        Settled settled = moved(id, event, order -> order.paid(receipt, clock.instant()));
        return settled.order()
                .filter(order -> order.hold() == Hold.REFUNDING)
                .map(this::givenBack)
                .orElse(settled);
    }

    private Settled expired(OrderId id, Optional<String> session) {
        return ended(id, session, PaymentStatus.CANCELLED, Reason.EXPIRED, Optional.empty());
    }

    private Settled ended(
            OrderId id,
            String session,
            PaymentStatus ending,
            Reason reason,
            Optional<EventId> event) {
        return ended(id, Optional.of(session), ending, reason, event);
    }

    /**
     * An end of another session than the order's own is not the order's end; nor is it while the
     * order has none yet, and time to get one.
     */
    private Settled ended(
            OrderId id,
            Optional<String> session,
            PaymentStatus ending,
            Reason reason,
            Optional<EventId> event) {
        return moved(
                id,
                event,
                order -> {
                    Optional<String> own = order.progress().session();
                    boolean early = order.progress().dueAt().isAfter(clock.instant());
                    return own.equals(session) || (own.isEmpty() && !early)
                            ? order.released(ending, reason, clock.instant())
                            : order;
                });
    }

    private Settled postponed(OrderId id) {
        return moved(
                id, Optional.empty(), order -> order.postponed(clock.instant().plus(ASK_AGAIN)));
    }

    /** An order that cannot be settled, for a reason of its own, does not keep others waiting. */
    void putOff(OrderId id) {
        Instant until = clock.instant().plus(ASK_AGAIN);
        moved(id, Optional.empty(), order -> order.postponed(until));
    }

    /** The order knows that money has to go back; now it goes. */
    private Settled givenBack(Order order) {
        try {
            payments.refund(order);
        } catch (RefundFailed failed) {
            return moved(order.id(), Optional.empty(), Order::refundFailed);
        }
        Settled settled =
                moved(
                        order.id(),
                        Optional.empty(),
                        each -> each.refunded(each.total(), clock.instant()));
        return settled.kind() == Settled.Kind.REFUNDED
                ? new Settled(Settled.Kind.LATE_REFUND, settled.order())
                : settled;
    }

    private static Optional<EventId> heardWith(Order after, Optional<EventId> event) {
        return after.hold() == Hold.REFUNDING ? Optional.empty() : event;
    }

    private Settled moved(OrderId id, Optional<EventId> event, UnaryOperator<Order> first) {
        UnaryOperator<Order> step = first;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Optional<Order> before = orders.find(id);
            if (before.isEmpty()) {
                return Settled.nothing();
            }
            Order after = step.apply(before.get());
            if (after.equals(before.get())) {
                return new Settled(Settled.Kind.NOTHING, before);
            }
            switch (orders.move(before.get(), after, heardWith(after, event))) {
                case DONE -> {
                    return Settled.by(before.get(), after);
                }
                case EVENT_HEARD -> {
                    return new Settled(Settled.Kind.NOTHING, before);
                }
                case ORDER_CHANGED -> {
                    // Decide again, on what it is now.
                }
                case OUT_OF_STOCK ->
                        // Kept before the money goes back, so that nothing is sold meanwhile and
                        // the sweep knows; the event is heard only once it has gone.
                        step = order -> order.tooLate(after.progress().payment(), clock.instant());
            }
        }
        throw new IllegalStateException("an order changes faster than it can be settled");
    }
}
