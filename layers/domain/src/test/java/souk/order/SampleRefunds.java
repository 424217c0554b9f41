package souk.order;

import java.time.Instant;
import java.util.List;
import souk.money.Money;

/** Refunds to test with. */
public final class SampleRefunds {
    private SampleRefunds() {}

    /** One in euro cents, asked for at noon. */
    public static Refund refund(String id, long minor, RefundState state) {
        return Refund.unattributed(
                new RefundId(id), SampleOrders.euro(minor), state, SampleOrders.NOON);
    }

    /** The order of which so much went back at once. */
    public static Order refunded(Order order, long minor, Instant now) {
        var back = new Money(minor, order.total().currency());
        return order.refunded(
                List.of(),
                Refund.unattributed(new RefundId("re_1"), back, RefundState.SUCCEEDED, now),
                now);
    }
}
