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

/** GET /api/users/orders: what the shopper bought, newest first, for their account page. */
public final class ListMyOrders extends Route {
    private final Orders orders;

    public ListMyOrders() {
        this(Live.stores().orders());
    }

    ListMyOrders(Orders orders) {
        this.orders = orders;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListMyOrders(PrimingShop.stores().orders()).primeOver(PrimingEvent.of(""));
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
