package souk.functions.sellers;

import java.time.LocalDate;
import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.sales.Period;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/sellers/analytics: the seller's sales by day, as JSON or ({@code format=csv}) CSV. */
public final class ReadSales extends Route {
    private static final int USUAL_DAYS = 30;

    private final Seller sellers;
    private final Overview overview;

    public ReadSales() {
        this(Live.stores());
    }

    private ReadSales(Stores stores) {
        this(stores.sellers(), Overview.of(stores));
    }

    ReadSales(Sellers sellers, Overview overview) {
        this.sellers = new Seller(sellers);
        this.overview = overview;
    }

    @Override
    protected void prime() {
        super.prime();
        new ReadSales(PrimingShop.storesWithout(Table.SALES)).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.of(request);
        LocalDate to = request.query("to", Period::day).orElseGet(overview::today);
        LocalDate from =
                request.query("from", Period::day).orElseGet(() -> to.minusDays(USUAL_DAYS - 1));
        Period period = new Period(from, to);
        return request.query("format", Format::of).orElse(Format.JSON) == Format.CSV
                ? SalesCsv.reply(overview.days(seller, period), overview.currency())
                : Reply.ok(overview.of(seller, period), OverviewJson::write);
    }
}
