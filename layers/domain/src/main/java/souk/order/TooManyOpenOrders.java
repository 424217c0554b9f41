package souk.order;

import java.util.List;
import java.util.Map;
import souk.value.Refusal;

/** The shopper has as many unpaid orders as anybody may; the refusal tells which. */
public final class TooManyOpenOrders extends Refusal {
    /**
     * @param most how many there may be
     * @param open those that there are, the oldest first
     */
    public TooManyOpenOrders(int most, List<Order> open) {
        super(
                Kind.CONFLICT,
                "TOO_MANY_OPEN_ORDERS",
                "You have %d unpaid orders. Pay or cancel one of them first.".formatted(most),
                Map.of("most", most, "orders", OpenOrderValues.of(open)));
    }
}
