package souk.functions.orders;

import java.util.Optional;
import souk.http.Request;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.Orders;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Which of the shopper's orders a list is asked for. */
final class OrderPages {
    private OrderPages() {}

    static Page<Order> of(Orders orders, Request request) {
        ShopperId shopper = request.shopper();
        Optional<Fulfilment> sent = request.query("fulfilment", Fulfilment::of);
        int limit = request.limit();
        Optional<String> after = request.after();
        return sent.isEmpty()
                ? orders.findByShopper(shopper, limit, after)
                : orders.findByShopper(shopper, sent.get(), limit, after);
    }
}
