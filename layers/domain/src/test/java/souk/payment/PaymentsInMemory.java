package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundState;
import souk.shopper.Email;

/**
 * The payment provider, as a map: a session lives until it is paid, ended or past its time. Safe
 * for use by many threads.
 */
public final class PaymentsInMemory implements Payments {
    /** As Stripe's sessions live at least. */
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private final Map<String, CheckoutSession> sessions = new HashMap<>();
    private final Map<String, List<Refund>> refunds = new HashMap<>();
    private final Map<OrderId, Email> receipts = new HashMap<>();
    private final Clock clock;
    private final Map<String, List<Dispute>> disputes = new HashMap<>();
    private boolean held;
    private RefundState answered = RefundState.SUCCEEDED;
    private int opened;

    public PaymentsInMemory(Clock clock) {
        this.clock = clock;
    }

    /** The session that an order gets. */
    public static String sessionOf(OrderId order) {
        return "cs_test_" + order;
    }

    @Override
    public boolean live() {
        return false;
    }

    /** How many sessions were ever made. */
    public synchronized int opened() {
        return opened;
    }

    /** From now on refunds are answered so. */
    public synchronized void answerRefunds(RefundState state) {
        answered = state;
    }

    /** A refund stands so now, whoever asked for it; it is told to nobody. */
    public synchronized void put(String payment, Refund refund) {
        List<Refund> all = new ArrayList<>(refunds(payment));
        all.removeIf(each -> each.id().equals(refund.id()));
        all.add(refund);
        refunds.put(payment, all);
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
    public synchronized List<Refund> refunds(String payment) {
        return refunds.getOrDefault(payment, List.of());
    }

    /** Known by the shop's own id, and made once. */
    @Override
    public synchronized Refund refund(Order order, Refund promised) {
        String payment = order.state().payment().orElseThrow();
        Optional<Refund> made =
                refunds(payment).stream()
                        .filter(each -> each.id().equals(promised.id()))
                        .findFirst();
        if (made.isPresent()) {
            return made.get();
        }
        if (held) {
            throw new RefundNotNow(RefundNotNow.Cause.DISPUTED);
        }
        if (promised.amount().minor() > left(order, payment)) {
            throw new RefundRefused("charge_already_refunded");
        }
        Refund refund =
                Refund.unattributed(promised.id(), promised.amount(), answered, clock.instant());
        put(payment, refund);
        return refund;
    }

    /** From now on it gives back nothing of a payment, or again. */
    public synchronized void hold(boolean now) {
        held = now;
    }

    @Override
    public synchronized List<Dispute> disputes(String payment) {
        return disputes.getOrDefault(payment, List.of());
    }

    /** A dispute stands so now; it is told to nobody. */
    public synchronized void put(String payment, Dispute dispute) {
        List<Dispute> all = new ArrayList<>(disputes(payment));
        all.removeIf(each -> each.id().equals(dispute.id()));
        all.add(dispute);
        disputes.put(payment, all);
    }

    private long left(Order order, String payment) {
        return refunds(payment).stream()
                .filter(each -> !each.state().undone())
                .mapToLong(each -> -each.amount().minor())
                .reduce(order.total().minor(), Long::sum);
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
