package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderId;
import souk.shopper.Email;

/**
 * The payment provider, as a map: a session lives until it is paid, ended or past its time. Safe
 * for use by many threads.
 */
public final class PaymentsInMemory implements Payments {
    /** As Stripe's sessions live at least. */
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private final Map<String, CheckoutSession> sessions = new HashMap<>();
    private final Map<OrderId, String> refunds = new HashMap<>();
    private final Map<OrderId, Email> receipts = new HashMap<>();
    private final Clock clock;
    private int opened;

    public PaymentsInMemory(Clock clock) {
        this.clock = clock;
    }

    /** The session that an order gets. */
    public static String sessionOf(OrderId order) {
        return "cs_test_" + order;
    }

    /** How many sessions were ever made. */
    public synchronized int opened() {
        return opened;
    }

    /** Which payment of an order was given back. */
    public synchronized Optional<String> refundOf(OrderId order) {
        return Optional.ofNullable(refunds.get(order));
    }

    /** Where an order's receipt was asked to go. */
    public synchronized Optional<Email> receiptOf(OrderId order) {
        return Optional.ofNullable(receipts.get(order));
    }

    /** The shopper pays; at once, or with a payment that takes days. */
    public synchronized CheckoutSession pay(OrderId order, boolean atOnce) {
        CheckoutSession session = find(sessionOf(order));
        if (session.state() != CheckoutSession.State.OPEN) {
            throw new IllegalStateException("a session that is " + session.state());
        }
        return put(session, CheckoutSession.State.COMPLETE, atOnce);
    }

    /** The payment that takes days has arrived. */
    public synchronized CheckoutSession arrived(OrderId order) {
        return put(find(sessionOf(order)), CheckoutSession.State.COMPLETE, true);
    }

    /** The payment that takes days has failed. */
    public synchronized CheckoutSession failed(OrderId order) {
        return put(find(sessionOf(order)), CheckoutSession.State.FAILED, false);
    }

    @Override
    public synchronized CheckoutSession open(Order order, Optional<Email> receiptTo) {
        Instant due = order.state().dueAt();
        String id = sessionOf(order.id());
        if (sessions.containsKey(id) && !sessions.get(id).expiresAt().equals(due)) {
            id += "_" + due.getEpochSecond();
        }
        if (!sessions.containsKey(id)) {
            if (due.isBefore(clock.instant().plus(SHORTEST))) {
                throw new PaymentRefused(PaymentRefused.Cause.TOO_SMALL);
            }
            opened++;
            receiptTo.ifPresent(email -> receipts.put(order.id(), email));
            sessions.put(
                    id,
                    new CheckoutSession(
                            id,
                            order.id(),
                            CheckoutSession.State.OPEN,
                            false,
                            order.total(),
                            Optional.empty(),
                            due,
                            Optional.of(new ClientSecret(id + "_secret_canary"))));
        }
        return find(id);
    }

    @Override
    public synchronized CheckoutSession find(String id) {
        CheckoutSession session = Optional.ofNullable(sessions.get(id)).orElseThrow();
        boolean over = clock.instant().isAfter(session.expiresAt());
        return over && session.state() == CheckoutSession.State.OPEN
                ? put(session, CheckoutSession.State.EXPIRED, false)
                : session;
    }

    @Override
    public synchronized CheckoutSession expire(String id) {
        CheckoutSession session = find(id);
        return session.state() == CheckoutSession.State.OPEN
                ? put(session, CheckoutSession.State.EXPIRED, false)
                : session;
    }

    @Override
    public synchronized void refund(Order order) {
        refunds.put(order.id(), order.state().payment().orElseThrow());
    }

    @Override
    public synchronized Optional<OrderId> orderOf(String payment) {
        return sessions.values().stream()
                .filter(session -> session.payment().equals(Optional.of(payment)))
                .map(CheckoutSession::order)
                .findFirst();
    }

    private CheckoutSession put(CheckoutSession before, CheckoutSession.State state, boolean paid) {
        var after =
                new CheckoutSession(
                        before.id(),
                        before.order(),
                        state,
                        paid,
                        before.amount(),
                        state == CheckoutSession.State.COMPLETE
                                ? Optional.of("pi_" + before.order())
                                : Optional.empty(),
                        before.expiresAt(),
                        Optional.empty());
        sessions.put(after.id(), after);
        return after;
    }
}
