package souk.functions.refunds;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.RefundJson;
import souk.order.OrderId;
import souk.refund.SellerRefunds;
import souk.seller.Sellers;
import souk.value.IdempotencyKey;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * POST /api/sellers/orders/{id}/refunds: gives money of the seller's lines and shipping back, once
 * per Idempotency-Key.
 */
public final class GiveRefund extends Route {
    private final Seller sellers;
    private final SellerRefunds refunds;

    public GiveRefund() {
        this(Live.stores());
    }

    private GiveRefund(Stores stores) {
        this(stores.sellers(), stores.sellerRefunds());
    }

    GiveRefund(Sellers sellers, SellerRefunds refunds) {
        this.sellers = new Seller(sellers);
        this.refunds = refunds;
    }

    @Override
    protected void prime() {
        prime("{}");
        String body =
                "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}], \"restock\": true}"
                        .formatted(PrimingShop.PRODUCT);
        new GiveRefund(PrimingShop.storesWithPaidOrder())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        OrderId order = request.path("id", OrderId::new);
        var key = request.idempotencyKey(IdempotencyKey::new);
        var body = request.body(RefundBody.class);
        var refund = refunds.give(seller, order, key, body.request());
        return Reply.created(
                "/api/sellers/orders/" + order, json -> RefundJson.write(json, refund));
    }
}
