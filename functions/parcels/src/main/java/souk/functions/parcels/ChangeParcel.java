package souk.functions.parcels;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ParcelJson;
import souk.order.OrderId;
import souk.parcel.Delivering;
import souk.parcel.ParcelId;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * PUT /api/sellers/orders/{id}/parcels/{parcelId}: the seller says what became of a parcel, or how
 * it can be tracked.
 */
public final class ChangeParcel extends Route {
    private final Seller sellers;
    private final Delivering delivering;

    public ChangeParcel() {
        this(Live.stores());
    }

    private ChangeParcel(Stores stores) {
        this(stores.sellers(), stores.delivering());
    }

    ChangeParcel(Sellers sellers, Delivering delivering) {
        this.sellers = new Seller(sellers);
        this.delivering = delivering;
    }

    @Override
    protected void prime() {
        prime("{}");
        new ChangeParcel(PrimingShop.storesWithSentOrder())
                .primeOver(
                        PrimingEvent.of("{\"state\": \"Delivered\", \"carrier\": \"DHL\"}")
                                .at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        OrderId order = request.path("id", OrderId::new);
        ParcelId parcel = request.path("parcelId", ParcelId::new);
        var body = request.body(ParcelUpdateBody.class);
        return Reply.ok(
                delivering.update(seller, order, parcel, body.update()),
                (json, changed) -> ParcelJson.write(json, changed));
    }
}
