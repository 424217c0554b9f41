package souk.functions.parcels;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ParcelJson;
import souk.order.OrderId;
import souk.parcel.Delivering;
import souk.parcel.ParcelId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/orders/{id}/parcels/{parcelId}: the shopper says that a parcel has arrived. */
public final class ConfirmDelivery extends Route {
    private final Delivering delivering;

    public ConfirmDelivery() {
        this(Live.stores().delivering());
    }

    ConfirmDelivery(Delivering delivering) {
        this.delivering = delivering;
    }

    @Override
    protected void prime() {
        prime("{}");
        new ConfirmDelivery(PrimingShop.storesWithSentOrder().delivering())
                .primeOver(PrimingEvent.of("{\"state\": \"Delivered\"}").at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        OrderId order = request.path("id", OrderId::new);
        ParcelId parcel = request.path("parcelId", ParcelId::new);
        request.body(ConfirmationBody.class);
        return Reply.ok(
                delivering.confirm(shopper, order, parcel),
                (json, changed) -> ParcelJson.write(json, changed));
    }
}
