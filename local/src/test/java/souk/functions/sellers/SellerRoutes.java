package souk.functions.sellers;

import souk.http.Route;
import souk.listing.Selling;

/** Opens the routes of sellers that take a body over what a proof hands in. */
public final class SellerRoutes {
    private SellerRoutes() {}

    public static Route create(Selling selling) {
        return new CreateListing(selling);
    }

    public static Route change(Selling selling) {
        return new ChangeListing(selling);
    }

    public static Route upload(Selling selling) {
        return new RequestImageUpload(selling);
    }
}
