package souk.payment;

import java.util.Optional;
import souk.order.Order;

/** What a shopper gets to see of a placement; the same, however often it is asked for. */
record Answered(Order order, Optional<CheckoutSession> session) {
    static Answered of(PlacedOrder placed) {
        return new Answered(placed.order(), placed.session());
    }
}
