package souk.operations.reconcile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.Refund;
import souk.payment.CheckoutSession;
import souk.payment.PaymentIssue;
import souk.payment.Payments;
import souk.payment.Reconciliation;

/** Looks at one order, its session and its refunds. Safe for use by many threads. */
record OrderInspection(Orders orders, Payments payments, Clock clock) {
    /**
     * What is stuck with an order; nothing when all is well.
     *
     * @param read some time ago: what looks stuck is read again, for it may have moved since
     */
    Optional<Finding> at(Order read) {
        return compare(read).isEmpty() ? Optional.empty() : now(read.id());
    }

    /** What is stuck with an order as it is at this moment. */
    Optional<Finding> now(OrderId id) {
        return orders.find(id).flatMap(this::compare);
    }

    private Optional<Finding> compare(Order order) {
        Optional<CheckoutSession> session;
        List<Refund> unheard;
        try {
            session = order.state().session().map(payments::find);
            unheard = unheard(order);
        } catch (RuntimeException untold) {
            var seen = new Reconciliation(order, Optional.empty(), List.of());
            return Optional.of(new Finding(seen, PaymentIssue.SESSION_UNREAD));
        }
        var seen = new Reconciliation(order, session, unheard);
        return seen.issue(clock.instant()).map(issue -> new Finding(seen, issue));
    }

    /** Its refunds as Stripe has them, where the order has them otherwise. */
    private List<Refund> unheard(Order order) {
        List<Refund> told = order.state().payment().map(payments::refunds).orElse(List.of());
        List<Refund> known = orders.refunds(order);
        return told.stream().flatMap(each -> Refund.news(known, each).stream()).toList();
    }
}
