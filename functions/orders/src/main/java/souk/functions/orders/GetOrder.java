package souk.functions.orders;

import java.util.List;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.OrderJson;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.Refund;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/orders/{id}: one of the shopper's own orders, as it is at this moment. */
public final class GetOrder extends Route {
    private final Orders orders;

    public GetOrder() {
        this(Live.stores().orders());
    }

    GetOrder(Orders orders) {
        this.orders = orders;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetOrder(PrimingShop.stores().orders())
                .primeOver(PrimingEvent.of("").at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId shopper = request.shopper();
        OrderId id = request.path("id", OrderId::new);
        Order order =
                orders.find(id)
                        .filter(each -> each.shopper().equals(shopper))
                        .orElseThrow(NoSuchOrder::new);
        List<Refund> refunds = orders.refunds(order);
        return Reply.ok(json -> OrderJson.write(json, order, refunds));
    }
}
