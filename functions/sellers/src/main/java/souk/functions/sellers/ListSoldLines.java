package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.order.Fulfilment;
import souk.order.Orders;
import souk.sales.Sales;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * GET /api/sellers/orders: what the seller sold, order by order; as {@code format=csv} what is to
 * be sent, and where to.
 */
public final class ListSoldLines extends Route {
    private final Seller sellers;
    private final Sales sales;
    private final Orders orders;

    public ListSoldLines() {
        this(Live.stores());
    }

    private ListSoldLines(Stores stores) {
        this(stores.sellers(), stores.sales(), stores.orders());
    }

    ListSoldLines(Sellers sellers, Sales sales, Orders orders) {
        this.sellers = new Seller(sellers);
        this.sales = sales;
        this.orders = orders;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListSoldLines(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        if (request.query("format", Format::of).orElse(Format.JSON) == Format.CSV) {
            return ToSendCsv.reply(seller, sales, orders);
        }
        int limit = request.limit();
        var page =
                request.query("fulfilment", Fulfilment::of)
                        .map(sent -> sales.findSoldOrders(seller, sent, limit, request.after()))
                        .orElseGet(() -> sales.findSoldOrders(seller, limit, request.after()));
        return Reply.list(page.items(), request.cursor(page), SoldOrderJson::write);
    }
}
