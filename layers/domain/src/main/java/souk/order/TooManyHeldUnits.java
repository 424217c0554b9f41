package souk.order;

import java.util.List;
import java.util.Map;
import souk.value.Refusal;

/** With this order the shopper's unpaid orders would hold more units than anybody's may. */
public final class TooManyHeldUnits extends Refusal {
    /**
     * @param most how many units there may be
     * @param asked how many the new order has
     * @param open the unpaid orders that there are, the oldest first; none when the order is too
     *     large by itself
     */
    public TooManyHeldUnits(int most, int asked, List<Order> open) {
        super(
                Kind.CONFLICT,
                "TOO_MANY_HELD_UNITS",
                open.isEmpty()
                        ? "An order can have at most %d units.".formatted(most)
                        : "Your unpaid orders can have at most %d units together.".formatted(most),
                Map.of("most", most, "asked", asked, "orders", OpenOrderValues.of(open)));
    }
}
