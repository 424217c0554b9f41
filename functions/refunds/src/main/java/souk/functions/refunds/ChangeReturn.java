package souk.functions.refunds;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ReturnJson;
import souk.order.OrderId;
import souk.refund.ReturnId;
import souk.refund.Returning;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.ReturnDays;
import souk.wiring.Stores;

/**
 * PUT /api/sellers/orders/{id}/returns/{returnId}: the seller approves or refuses a return, or has
 * received it.
 */
public final class ChangeReturn extends Route {
    private final Seller sellers;
    private final Returning returning;

    public ChangeReturn() {
        this(Live.stores());
    }

    private ChangeReturn(Stores stores) {
        this(stores.sellers(), stores.returning(ReturnDays.NONE));
    }

    ChangeReturn(Sellers sellers, Returning returning) {
        this.sellers = new Seller(sellers);
        this.returning = returning;
    }

    @Override
    protected void prime() {
        prime("{}");
        new ChangeReturn(PrimingShop.storesWithSentOrder())
                .primeOver(
                        PrimingEvent.of("{\"state\": \"Approved\", \"note\": \"Prime\"}")
                                .at(PrimingShop.ORDER));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        OrderId order = request.path("id", OrderId::new);
        ReturnId id = request.path("returnId", ReturnId::new);
        var body = request.body(ReturnChangeBody.class);
        return Reply.ok(returning.change(seller, order, id, body.change()), ReturnJson::write);
    }
}
