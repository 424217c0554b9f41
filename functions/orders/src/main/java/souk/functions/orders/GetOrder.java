package souk.functions.orders;

import java.time.Clock;
import java.util.List;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.OrderJson;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderWithRefunds;
import souk.order.Orders;
import souk.parcel.Parcel;
import souk.parcel.Parcels;
import souk.refund.Refunds;
import souk.refund.Return;
import souk.refund.ReturnPeriod;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.ReturnDays;
import souk.wiring.Stores;

/** GET /api/orders/{id}: one of the shopper's own orders with its parcels, as it is now. */
public final class GetOrder extends Route {
    private final Orders orders;
    private final Parcels parcels;
    private final Refunds refunds;
    private final ReturnPeriod period;
    private final Clock clock;

    public GetOrder() {
        this(Live.stores());
    }

    private GetOrder(Stores stores) {
        this(
                stores.orders(),
                stores.parcels(),
                stores.refunds(),
                ReturnDays.period(),
                stores.clock());
    }

    GetOrder(Orders orders, Parcels parcels, Refunds refunds, ReturnPeriod period, Clock clock) {
        this.orders = orders;
        this.parcels = parcels;
        this.refunds = refunds;
        this.period = period;
        this.clock = clock;
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
        var shown = new OrderWithRefunds(order, orders.refunds(order));
        boolean sent = !order.counts().shipped().isEmpty();
        List<Parcel> ofOrder = sent ? parcels.of(id) : List.of();
        List<Return> returns = sent ? refunds.returnsOf(id) : List.of();
        var left = period.returnable(order, returns, ofOrder, clock.instant());
        return Reply.ok(json -> OrderJson.write(json, shown, ofOrder, returns, left));
    }
}
