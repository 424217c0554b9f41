package souk.functions.sellers;

import souk.http.Route;
import souk.listing.SellerListings;
import souk.listing.Selling;
import souk.listing.Uploading;
import souk.seller.Applications;
import souk.seller.Sellers;

/** Opens the routes of sellers that take a body over what a proof hands in. */
public final class SellerRoutes {
    private SellerRoutes() {}

    public static Route create(Sellers sellers, Selling selling) {
        return new CreateListing(sellers, selling);
    }

    public static Route change(Sellers sellers, Selling selling) {
        return new ChangeListing(sellers, selling);
    }

    public static Route apply(Applications applications) {
        return new ApplyToSell(applications);
    }

    public static Route describe(Applications applications, SellerListings listings) {
        return new ChangeProfile(applications, listings);
    }

    public static Route upload(Sellers sellers, Uploading uploading) {
        return new RequestImageUpload(sellers, uploading);
    }
}
