package souk.functions.sellers;

import java.util.Optional;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.listing.SellerListings;
import souk.seller.Applications;
import souk.seller.SellerProfile;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.SellerTermsVersion;
import souk.wiring.Stores;

/** PUT /api/sellers/profile: changes what the seller's public page says. */
public final class ChangeProfile extends Route {
    private final Seller sellers;
    private final Applications applications;
    private final SellerListings listings;

    public ChangeProfile() {
        this(Live.stores());
    }

    private ChangeProfile(Stores stores) {
        this(
                new Applications(stores.sellers(), SellerTermsVersion.inForce()),
                stores.following().sellerListings());
    }

    ChangeProfile(Applications applications, SellerListings listings) {
        this.sellers = new Seller(applications.sellers());
        this.applications = applications;
        this.listings = listings;
    }

    @Override
    protected void prime() {
        String body = "{\"name\": \"Prime\", \"about\": \"\", \"deliveryAndReturns\": \"\"}";
        prime(body);
        new ChangeProfile(PrimingShop.stores()).primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.selling(request);
        var condition = request.requiredPrecondition();
        var profile = request.body(SellerProfile.class);
        var after = applications.describe(seller.id(), condition, profile);
        if (!after.name().equals(seller.name())) {
            listings.begin(seller.id());
        }
        return ApplicationJson.ok(Optional.of(after), applications.terms());
    }
}
