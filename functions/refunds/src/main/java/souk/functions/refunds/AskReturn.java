package souk.functions.refunds;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReturnJson;
import souk.order.OrderId;
import souk.refund.Returning;
import souk.value.IdempotencyKey;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.ReturnDays;
import souk.wiring.Stores;

/** POST /api/orders/{id}/returns: withdraws from units that were sent, once per Idempotency-Key. */
public final class AskReturn extends Route {
    private final Returning returning;

    public AskReturn() {
        this(Live.stores());
    }

    private AskReturn(Stores stores) {
        this(stores.returning(ReturnDays.period()));
    }

    AskReturn(Returning returning) {
        this.returning = returning;
    }

    @Override
    protected void prime() {
        prime("{}");
        String body =
                "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}], \"reason\": \"Prime\"}"
                        .formatted(PrimingShop.PRODUCT);
        new AskReturn(PrimingShop.storesWithReturnableOrder())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        OrderId order = request.path("id", OrderId::new);
        var key = request.idempotencyKey(IdempotencyKey::new);
        var body = request.body(ReturnBody.class);
        var asked = returning.ask(shopper, order, key, body.request());
        return Reply.created("/api/orders/" + order, json -> ReturnJson.write(json, asked));
    }
}
