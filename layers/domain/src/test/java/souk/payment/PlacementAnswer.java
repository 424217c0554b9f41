package souk.payment;

import java.util.Optional;
import souk.order.Order;

/** What a shopper gets to see of a placement; the same, however often it is asked for. */
record PlacementAnswer(Order order, Optional<CheckoutSession> session) {
    static PlacementAnswer of(PlacedOrder placed) {
        return new PlacementAnswer(placed.order(), placed.session());
    }
}
