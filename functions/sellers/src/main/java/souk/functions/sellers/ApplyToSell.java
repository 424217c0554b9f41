package souk.functions.sellers;

import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.seller.Applications;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.SellerTermsVersion;
import souk.wiring.Stores;

/** POST /api/sellers/application: applies to sell; a moderator approves or refuses. */
public final class ApplyToSell extends Route {
    private final Applications applications;

    public ApplyToSell() {
        this(Live.stores());
    }

    private ApplyToSell(Stores stores) {
        this(new Applications(stores.sellers(), SellerTermsVersion.inForce()));
    }

    ApplyToSell(Applications applications) {
        this.applications = applications;
    }

    /** At first of nothing, so that nobody applies. */
    @Override
    protected void prime() {
        prime("{}");
        new ApplyToSell(PrimingShop.storesWithout(Table.SELLERS))
                .primeOver(
                        PrimingEvent.of(
                                """
                                {"name": "Prime", "about": "", "country": "DE", "trader": false,
                                 "termsVersion": "%s"}"""
                                        .formatted(applications.terms())));
    }

    @Override
    protected Reply answer(Request request) {
        var person = request.shopper();
        var application = request.body(ApplicationBody.class).application();
        return ApplicationJson.created(
                applications.apply(person, application), applications.terms());
    }
}
