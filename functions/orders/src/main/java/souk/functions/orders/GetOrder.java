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
import souk.order.UnitCounts;
import souk.parcel.Parcel;
import souk.parcel.Parcels;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/orders/{id}: one of the shopper's own orders with its parcels, as it is now. */
public final class GetOrder extends Route {
    private final Orders orders;
    private final Parcels parcels;

    public GetOrder() {
        this(Live.stores());
    }

    private GetOrder(Stores stores) {
        this(stores.orders(), stores.parcels());
    }

    GetOrder(Orders orders, Parcels parcels) {
        this.orders = orders;
        this.parcels = parcels;
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
        List<Refund> refunds = orders.refunds(order);
        List<Parcel> sent = order.counts().equals(UnitCounts.NONE) ? List.of() : parcels.of(id);
        return Reply.ok(json -> OrderJson.write(json, order, refunds, sent));
    }
}
