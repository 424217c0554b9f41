package souk.operations.reconcile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.payment.CheckoutSession;
import souk.payment.PaymentIssue;
import souk.payment.Payments;
import souk.payment.Reconciliation;
import souk.refund.Refunds;

/** Looks at one order, its session, its refunds and its disputes. Safe for use by many threads. */
record OrderInspection(Refunds refunds, Payments payments, Clock clock) {
    private static final int MAX_LOOKS = 3;

    /**
     * What is stuck with an order; nothing when all is well.
     *
     * @param read some time ago: what looks stuck is read again, for it may have moved since
     */
    Optional<Finding> at(Order read) {
        boolean paid = read.state().payment().isPresent() || !read.state().refunds().isNone();
        Optional<Finding> finding =
                paid ? refunds.find(read.id()).flatMap(this::compare) : compare(read, List.of());
        return finding.isEmpty() ? finding : now(read.id());
    }

    /** What is stuck with an order as it is at this moment: it did not move during the look. */
    Optional<Finding> now(OrderId id) {
        Optional<Finding> finding = Optional.empty();
        for (int look = 1; look <= MAX_LOOKS; look++) {
            finding = refunds.find(id).flatMap(this::compare);
            if (finding.isEmpty() || isStill(finding.get().seen().order())) {
                return finding;
            }
        }
        return finding;
    }

    private boolean isStill(Order seen) {
        return refunds.find(seen.id())
                .filter(found -> found.order().version() == seen.version())
                .isPresent();
    }

    private Optional<Finding> compare(Refunds.Found found) {
        return compare(found.order(), found.refunds());
    }

    /** What the shop has was read first: Stripe's side can only be further. */
    private Optional<Finding> compare(Order order, List<Refund> known) {
        Reconciliation seen;
        try {
            Optional<CheckoutSession> session = order.state().session().map(payments::find);
            Optional<String> payment = order.state().payment();
            List<Refund> told = payment.map(payments::refunds).orElse(List.of());
            List<Dispute> disputes = payment.map(payments::disputes).orElse(List.of());
            seen = Reconciliation.of(order, session, known, told, disputes);
        } catch (RuntimeException untold) {
            var unread = Reconciliation.of(order, Optional.empty(), known, List.of(), List.of());
            return Optional.of(new Finding(unread, PaymentIssue.SESSION_UNREAD));
        }
        return seen.issue(clock.instant()).map(issue -> new Finding(seen, issue));
    }
}
