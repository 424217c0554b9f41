package souk.functions.orders;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * GET /api/orders/{id}: one of the shopper's own orders with all that belongs to it, as it is now.
 */
public final class GetOrder extends Route {
    private final Orders orders;
    private final OrderParts parts;

    public GetOrder() {
        this(Live.stores());
    }

    private GetOrder(Stores stores) {
        this(stores.orders(), OrderParts.of(stores));
    }

    GetOrder(Orders orders, OrderParts parts) {
        this.orders = orders;
        this.parts = parts;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetOrder(PrimingShop.storesWithSentOrder())
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
        return Reply.ok(parts.shown(order));
    }
}
