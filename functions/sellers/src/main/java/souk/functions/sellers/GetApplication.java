package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.SellerTermsVersion;

/** GET /api/sellers/application: how far the caller is with selling. */
public final class GetApplication extends Route {
    private final Sellers sellers;
    private final String terms;

    public GetApplication() {
        this(Live.stores().sellers(), SellerTermsVersion.inForce());
    }

    GetApplication(Sellers sellers, String terms) {
        this.sellers = sellers;
        this.terms = terms;
    }

    @Override
    protected void prime() {
        super.prime();
        new GetApplication(PrimingShop.stores().sellers(), terms).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.find(request.shopper()).flatMap(known -> sellers.find(known.id()));
        return ApplicationJson.ok(seller, terms);
    }
}
