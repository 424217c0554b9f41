package souk.dynamo.order;

import java.time.Instant;
import java.util.List;
import souk.money.Money;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;

/** Orders that something went back of, to test with. */
public final class RefundedOrders {
    private RefundedOrders() {}

    /** The order of which so much went back at once. */
    public static Order refunded(Order order, long minor, Instant now) {
        return order.refunded(
                List.of(), refund(order, "re_1", minor, RefundState.SUCCEEDED, now), now);
    }

    public static Refund refund(Order of, String id, long minor, RefundState state, Instant at) {
        return Refund.unattributed(
                new RefundId(id), new Money(minor, of.total().currency()), state, at);
    }
}
