package souk.order;

import java.util.List;

/** An order, and what has gone back of it: all that its shopper is shown. Immutable. */
public record OrderWithRefunds(Order order, List<Refund> refunds) {
    public OrderWithRefunds {
        refunds = List.copyOf(refunds);
    }
}
