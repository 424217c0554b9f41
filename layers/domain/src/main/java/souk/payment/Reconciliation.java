package souk.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.StockHold;

/**
 * Holds an order against its session, and says where money is stuck between them. What one look
 * cannot tell is left out: more was never recorded. Immutable.
 *
 * @param order as the shop has it
 * @param session the one the order recorded, as the payment provider has it; empty when there is
 *     none
 * @param unheard refunds as the payment provider has them, where the shop has them otherwise
 * @param disputes the same of disputes
 */
public record Reconciliation(
        Order order,
        Optional<CheckoutSession> session,
        List<Refund> unheard,
        List<Dispute> disputes) {
    /** The sweep comes each minute; what it has just not seen to is not stuck. */
    public static final Duration SWEPT_WITHIN = Duration.ofMinutes(2);

    /** A payment that takes days takes fewer than these. */
    public static final Duration PAID_WITHIN = Duration.ofDays(14);

    public Reconciliation {
        unheard = List.copyOf(unheard);
        disputes = List.copyOf(disputes);
    }

    /** What is wrong; the gravest where several things are, after what a rule may clear up. */
    public Optional<PaymentIssue> issue(Instant now) {
        if (!unheard.isEmpty()) {
            return Optional.of(PaymentIssue.REFUNDS_UNHEARD);
        }
        if (!disputes.isEmpty()) {
            return Optional.of(PaymentIssue.DISPUTES_UNHEARD);
        }
        if (order.discrepancy().isPresent()) {
            return Optional.of(PaymentIssue.IN_DOUBT);
        }
        if (moneyMoved() && session.filter(this::fits).isEmpty()) {
            return Optional.of(
                    paidSession() ? PaymentIssue.MISMATCH : PaymentIssue.PAID_WITHOUT_SESSION);
        }
        return switch (order.hold()) {
            case COMMITTED -> unsent(now);
            case HELD -> held(now);
            case RELEASED -> released();
            case REFUNDING -> refunding(now);
        };
    }

    /**
     * What was promised goes out within minutes, unless it waits for a dispute or for a balance.
     */
    private Optional<PaymentIssue> unsent(Instant now) {
        return order.state().open() && overdue(now)
                ? Optional.of(PaymentIssue.REFUND_UNFINISHED)
                : Optional.empty();
    }

    /** Whether the order or the session says that it was paid. */
    private boolean moneyMoved() {
        return order.hold() == StockHold.COMMITTED || paidSession();
    }

    private boolean paidSession() {
        return session.filter(Reconciliation::paid).isPresent();
    }

    private boolean fits(CheckoutSession taken) {
        return paid(taken)
                && taken.order().equals(order.id())
                && taken.amount().equals(order.total());
    }

    private static boolean paid(CheckoutSession session) {
        return session.state() == CheckoutSession.State.COMPLETE && session.paid();
    }

    private Optional<PaymentIssue> held(Instant now) {
        if (paidSession()) {
            return Optional.of(PaymentIssue.PENDING_YET_PAID);
        }
        if (overdue(now)) {
            return Optional.of(PaymentIssue.HELD_TOO_LONG);
        }
        return order.placedAt().plus(PAID_WITHIN).isBefore(now)
                ? Optional.of(PaymentIssue.HELD_FOR_WEEKS)
                : Optional.empty();
    }

    /** What cost nothing can be left as it is, and what went back is where it belongs. */
    private Optional<PaymentIssue> released() {
        boolean owed = order.status() != PaymentStatus.REFUNDED && order.total().minor() > 0;
        return owed && paidSession() ? Optional.of(PaymentIssue.ENDED_YET_PAID) : Optional.empty();
    }

    private Optional<PaymentIssue> refunding(Instant now) {
        if (order.state().payment().isEmpty()) {
            return Optional.of(PaymentIssue.REFUND_OF_NOTHING);
        }
        return overdue(now) ? Optional.of(PaymentIssue.REFUND_UNFINISHED) : Optional.empty();
    }

    private boolean overdue(Instant now) {
        return order.state().dueAt().plus(SWEPT_WITHIN).isBefore(now);
    }
}
