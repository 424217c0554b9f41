package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.sales.Sales;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/orders: what the seller sold, order by order, with what is to be sent. */
public final class ListSoldLines extends Route {
    private final Seller sellers;
    private final Sales sales;

    public ListSoldLines() {
        this(Live.stores());
    }

    private ListSoldLines(Stores stores) {
        this(stores.sellers(), stores.sales());
    }

    ListSoldLines(Sellers sellers, Sales sales) {
        this.sellers = new Seller(sellers);
        this.sales = sales;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListSoldLines(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        var page = sales.findSoldOrders(seller, request.limit(), request.after());
        return Reply.list(page.items(), request.cursor(page), SoldOrderJson::write);
    }
}
