package souk.proof.sales;

import java.time.Instant;
import java.util.List;
import souk.order.Order;
import souk.order.Refund;

/**
 * An order from its placing to its end.
 *
 * @param states every state it had, the first one placed
 * @param changes of its refunds, the oldest first
 */
record OrderLifecycle(List<Order> states, List<Change> changes) {
    OrderLifecycle {
        states = List.copyOf(states);
        changes = List.copyOf(changes);
    }

    /** All refunds of the order, as they were from then on. */
    record Change(Instant at, List<Refund> refunds) {
        Change {
            refunds = List.copyOf(refunds);
        }
    }

    Order last() {
        return states.getLast();
    }
}
