package souk.functions.orders;

import java.util.List;
import java.util.Map;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.OrderJson;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.Refund;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/orders: the shopper's orders, newest first. */
public final class ListOrders extends Route {
    private final Orders orders;

    public ListOrders() {
        this(Live.stores().orders());
    }

    ListOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListOrders(PrimingShop.stores().orders()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        Page<Order> page = OrderPages.of(orders, request);
        Map<OrderId, List<Refund>> refunds = orders.refunds(page.items());
        return Reply.list(
                page.items(),
                request.cursor(page),
                (json, order) ->
                        OrderJson.write(json, order, refunds.getOrDefault(order.id(), List.of())));
    }
}
