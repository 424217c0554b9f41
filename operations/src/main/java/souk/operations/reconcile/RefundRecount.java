package souk.operations.reconcile;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.refund.Refunds;

/** Makes what an order counts as refunded what its own refunds come to. */
record RefundRecount(Refunds refunds, Clock clock) {

    /** Does nothing when the order has none, or changes meanwhile: then the next look tells. */
    void sum(OrderId id) {
        refunds.find(id).filter(found -> !found.refunds().isEmpty()).ifPresent(this::sum);
    }

    private void sum(Refunds.Found found) {
        // Whichever refund is heard again, the order sums all of them.
        Refund any = found.refunds().getFirst();
        Order before = found.order();
        Order after = before.refunded(found.refunds(), any, clock.instant());
        if (!after.equals(before)) {
            var change = new Refunds.Change(Optional.of(any), Optional.empty(), Map.of());
            refunds.keep(before, after, change);
        }
    }
}
