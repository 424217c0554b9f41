package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.sales.Sales;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/sellers/orders: what the seller sold, order by order, with what is to be sent. */
public final class ListSoldLines extends Route {
    private final Sales sales;

    public ListSoldLines() {
        this(Live.stores().sales());
    }

    ListSoldLines(Sales sales) {
        this.sales = sales;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListSoldLines(PrimingShop.stores().sales()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = Seller.of(request);
        var page = sales.findSoldOrders(seller, request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), SoldOrderJson::write);
    }
}
