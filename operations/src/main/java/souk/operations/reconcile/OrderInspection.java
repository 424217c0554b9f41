package souk.operations.reconcile;

import java.time.Clock;
import java.util.Optional;
import souk.order.Order;
import souk.order.Orders;
import souk.payment.CheckoutSession;
import souk.payment.PaymentIssue;
import souk.payment.Payments;
import souk.payment.Reconciliation;

/** Looks at one order and its session. Safe for use by many threads. */
record OrderInspection(Orders orders, Payments payments, Clock clock) {
    /**
     * What is stuck with an order; nothing when all is well.
     *
     * @param read some time ago: what looks stuck is read again, for it may have moved since
     */
    Optional<Finding> at(Order read) {
        return compare(read).isEmpty()
                ? Optional.empty()
                : orders.find(read.id()).flatMap(this::compare);
    }

    private Optional<Finding> compare(Order order) {
        Optional<CheckoutSession> session;
        try {
            session = order.state().session().map(payments::find);
        } catch (RuntimeException untold) {
            var seen = new Reconciliation(order, Optional.empty());
            return Optional.of(new Finding(seen, PaymentIssue.SESSION_UNREAD));
        }
        var seen = new Reconciliation(order, session);
        return seen.issue(clock.instant()).map(issue -> new Finding(seen, issue));
    }
}
