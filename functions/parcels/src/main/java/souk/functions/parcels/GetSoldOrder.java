package souk.functions.parcels;

import java.time.Clock;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.order.NoSuchOrder;
import souk.order.OrderId;
import souk.order.Orders;
import souk.parcel.Parcels;
import souk.parcel.SellerOrder;
import souk.refund.Refunds;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/orders/{id}: the seller's part of a paid order, as it is at this moment. */
public final class GetSoldOrder extends Route {
    private final Seller sellers;
    private final Orders orders;
    private final Parcels parcels;
    private final Refunds refunds;
    private final Clock clock;

    public GetSoldOrder() {
        this(Live.stores());
    }

    private GetSoldOrder(Stores stores) {
        this(stores.sellers(), stores.orders(), stores.parcels(), stores.refunds(), stores.clock());
    }

    GetSoldOrder(Sellers sellers, Orders orders, Parcels parcels, Refunds refunds, Clock clock) {
        this.sellers = new Seller(sellers);
        this.orders = orders;
        this.parcels = parcels;
        this.refunds = refunds;
        this.clock = clock;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetSoldOrder(PrimingShop.storesWithSentOrder())
                .primeOver(PrimingEvent.of("").at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        OrderId id = request.path("id", OrderId::new);
        var order = orders.find(id).orElseThrow(NoSuchOrder::new);
        var sold = new SellerOrder(order, seller, parcels.of(id));
        var back = SellerBack.of(sold, orders.refunds(order), refunds.returnsOf(id));
        return Reply.ok(json -> SellerOrderJson.write(json, sold, back, clock.instant()));
    }
}
