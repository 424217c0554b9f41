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
 * Holds an order against its session, its refunds and its disputes, and says where money is stuck
 * between them. What one look cannot tell is left out: more was never recorded. Immutable.
 *
 * @param order as the shop has it
 * @param session the one the order recorded, as the payment provider has it; empty when there is
 *     none
 */
public record Reconciliation(
        Order order,
        Optional<CheckoutSession> session,
        RefundComparison refunds,
        DisputeComparison disputes) {
    /** The sweep comes each minute; what it has just not seen to is not stuck. */
    public static final Duration SWEPT_WITHIN = Duration.ofMinutes(2);

    /** A payment that takes days takes fewer than these. */
    public static final Duration PAID_WITHIN = Duration.ofDays(14);

    /**
     * Of what both have.
     *
     * @param known refunds as the shop has them, read with the order and before the others
     * @param told refunds as the payment provider has them
     * @param disputes as the payment provider has them
     */
    public static Reconciliation of(
            Order order,
            Optional<CheckoutSession> session,
            List<Refund> known,
            List<Refund> told,
            List<Dispute> disputes) {
        return new Reconciliation(
                order,
                session,
                new RefundComparison(order, known, told),
                new DisputeComparison(order, disputes));
    }

    /** What is wrong; the gravest where several things are, after what a rule may clear up. */
    public Optional<PaymentIssue> issue(Instant now) {
        return compared().or(() -> unsent(now)).or(() -> ofOrder(now));
    }

    private Optional<PaymentIssue> compared() {
        if (!refunds.unheard().isEmpty()) {
            return Optional.of(PaymentIssue.REFUNDS_UNHEARD);
        }
        if (!disputes.unheard().isEmpty()) {
            return Optional.of(PaymentIssue.DISPUTES_UNHEARD);
        }
        if (!refunds.unconfirmed().isEmpty()) {
            return Optional.of(PaymentIssue.REFUNDS_UNCONFIRMED);
        }
        if (!disputes.unconfirmed().isEmpty()) {
            return Optional.of(PaymentIssue.DISPUTES_UNCONFIRMED);
        }
        return refunds.isMiscounted()
                ? Optional.of(PaymentIssue.REFUNDS_MISCOUNTED)
                : Optional.empty();
    }

    /**
     * What was promised goes out within minutes, unless a dispute holds it. What the payment
     * provider would not do yet is asked for again each hour, and is stuck until it is done.
     */
    private Optional<PaymentIssue> unsent(Instant now) {
        boolean late = refunds.asked().stream().anyMatch(each -> isLate(each.at(), now));
        Instant due = order.state().dueAt();
        boolean dueJustNow = !due.isAfter(now) && !isLate(due, now);
        boolean held = order.state().disputes().holdRefunds();
        return late && !dueJustNow && !held
                ? Optional.of(PaymentIssue.REFUND_UNFINISHED)
                : Optional.empty();
    }

    private Optional<PaymentIssue> ofOrder(Instant now) {
        if (order.discrepancy().isPresent()) {
            return Optional.of(PaymentIssue.IN_DOUBT);
        }
        if (moneyMoved() && session.filter(this::fits).isEmpty()) {
            return Optional.of(
                    paidSession() ? PaymentIssue.MISMATCH : PaymentIssue.PAID_WITHOUT_SESSION);
        }
        return switch (order.hold()) {
            case COMMITTED -> Optional.empty();
            case HELD -> held(now);
            case RELEASED -> released();
            case REFUNDING -> refunding(now);
        };
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
        return isLate(order.state().dueAt(), now);
    }

    private static boolean isLate(Instant due, Instant now) {
        return due.plus(SWEPT_WITHIN).isBefore(now);
    }
}
