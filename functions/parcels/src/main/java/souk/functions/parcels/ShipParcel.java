package souk.functions.parcels;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ParcelJson;
import souk.order.OrderId;
import souk.parcel.Packing;
import souk.seller.Sellers;
import souk.value.IdempotencyKey;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** POST /api/sellers/orders/{id}/parcels: sends a parcel, once per Idempotency-Key. */
public final class ShipParcel extends Route {
    private final Seller sellers;
    private final Packing packing;

    public ShipParcel() {
        this(Live.stores());
    }

    private ShipParcel(Stores stores) {
        this(stores.sellers(), stores.packing());
    }

    ShipParcel(Sellers sellers, Packing packing) {
        this.sellers = new Seller(sellers);
        this.packing = packing;
    }

    @Override
    protected void prime() {
        prime("{}");
        String body =
                "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}], \"carrier\": \"DHL\"}"
                        .formatted(PrimingShop.PRODUCT);
        new ShipParcel(PrimingShop.storesWithPaidOrder())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        OrderId order = request.path("id", OrderId::new);
        var key = request.idempotencyKey(IdempotencyKey::new);
        var body = request.body(ParcelBody.class);
        var parcel = packing.ship(seller, order, key, body.request());
        return Reply.created(
                "/api/sellers/orders/" + order + "/parcels/" + parcel.id(),
                json -> ParcelJson.write(json, parcel));
    }
}
