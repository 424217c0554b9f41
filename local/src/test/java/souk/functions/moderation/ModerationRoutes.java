package souk.functions.moderation;

import souk.http.Route;
import souk.listing.ProductModeration;
import souk.wiring.Stores;

/** Opens the routes of moderation that take a body over what a proof hands in. */
public final class ModerationRoutes {
    private ModerationRoutes() {}

    public static Route seller(Stores stores) {
        return new ModerateSeller(SellerModeration.of(stores));
    }

    public static Route product(ProductModeration moderation) {
        return new ModerateProduct(moderation);
    }
}
