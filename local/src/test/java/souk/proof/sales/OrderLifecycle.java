package souk.proof.sales;

import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Record;
import souk.dynamo.order.OrderImages;
import souk.order.Order;
import souk.order.Refund;
import souk.proof.stream.RowChanges;

/**
 * An order from its placing to its end.
 *
 * @param states every state it had, the first one placed
 * @param changes of its refunds, the oldest first
 */
public record OrderLifecycle(List<Order> states, List<Change> changes) {
    public OrderLifecycle {
        states = List.copyOf(states);
        changes = List.copyOf(changes);
    }

    /** All refunds of the order, as they were from then on. */
    public record Change(Instant at, List<Refund> refunds) {
        public Change {
            refunds = List.copyOf(refunds);
        }
    }

    public Order last() {
        return states.getLast();
    }

    /** As the stream of orders tells it. */
    public List<Record> told() {
        return RowChanges.of(last().id().value(), states.stream().map(OrderImages::of).toList());
    }
}
