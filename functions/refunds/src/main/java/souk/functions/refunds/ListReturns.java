package souk.functions.refunds;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.json.ReturnJson;
import souk.refund.Refunds;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/returns: returns that wait for the seller, the longest waiting first. */
public final class ListReturns extends Route {
    private final Seller sellers;
    private final Refunds refunds;

    public ListReturns() {
        this(Live.stores());
    }

    private ListReturns(Stores stores) {
        this(stores.sellers(), stores.refunds());
    }

    ListReturns(Sellers sellers, Refunds refunds) {
        this.sellers = new Seller(sellers);
        this.refunds = refunds;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListReturns(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        var page = refunds.waiting(seller, request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), ReturnJson::write);
    }
}
