package souk.proof.checkout;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.functions.accounts.AccountRoutes;
import souk.functions.cart.CartRoutes;
import souk.functions.moderation.ModerationRoutes;
import souk.functions.parcels.ParcelRoutes;
import souk.functions.refunds.RefundRoutes;
import souk.functions.reviews.ReviewRoutes;
import souk.functions.sellers.SellerRoutes;
import souk.functions.shipping.ShippingRoutes;
import souk.functions.wishlist.WishlistRoutes;
import souk.http.Route;
import souk.mail.MailStop;
import souk.mail.MailTopic;
import souk.refund.ReturnPeriod;
import souk.seller.Applications;
import souk.shopper.ShopperId;
import souk.wiring.StopTokens;

/** Every route of the shop that takes a body, over one checkout fixture. Thread-safe. */
public final class BodyRoutes {
    private static final StopTokens STOPS = new StopTokens(() -> "proof");

    private final CheckoutFixture fixture;
    private final Map<String, Route> routes;

    public BodyRoutes(CheckoutFixture fixture) {
        this.fixture = fixture;
        var database = fixture.database();
        var stores = database.stores(database.plain(), fixture.clock());
        var addresses = stores.addressBooks();
        var sellers = fixture.seller().sellers();
        var selling = fixture.seller().selling();
        var delivering = stores.delivering();
        var returning = stores.returning(new ReturnPeriod(Duration.ofDays(14)));
        this.routes =
                Map.ofEntries(
                        Map.entry("POST /api/cart", CartRoutes.add(fixture.carts())),
                        Map.entry("PUT /api/cart/{id}", CartRoutes.change(fixture.carts())),
                        Map.entry("POST /api/orders", fixture.routes().placeOrder()),
                        Map.entry(
                                "POST /api/orders/{id}/cancellations",
                                fixture.routes().cancelOrder()),
                        Map.entry(
                                "POST /api/sellers/orders/{id}/parcels",
                                ParcelRoutes.ship(sellers, stores.packing())),
                        Map.entry(
                                "PUT /api/sellers/orders/{id}/parcels/{parcelId}",
                                ParcelRoutes.change(sellers, delivering)),
                        Map.entry(
                                "PUT /api/orders/{id}/parcels/{parcelId}",
                                ParcelRoutes.confirm(delivering)),
                        Map.entry("POST /api/orders/{id}/returns", RefundRoutes.ask(returning)),
                        Map.entry(
                                "PUT /api/sellers/orders/{id}/returns/{returnId}",
                                RefundRoutes.change(sellers, returning)),
                        Map.entry(
                                "POST /api/sellers/orders/{id}/refunds",
                                RefundRoutes.give(sellers, stores.sellerRefunds())),
                        Map.entry("POST /api/webhooks/stripe", fixture.routes().webhook()),
                        Map.entry("POST /api/reviews", ReviewRoutes.add(fixture.reviewing())),
                        Map.entry(
                                "PUT /api/reviews/{id}", ReviewRoutes.change(fixture.reviewing())),
                        Map.entry(
                                "POST /api/reviews/{id}/reports",
                                ReviewRoutes.report(fixture.reviewing())),
                        Map.entry(
                                "PUT /api/reviews/{id}/visibility",
                                ReviewRoutes.moderate(fixture.reviewing())),
                        Map.entry(
                                "PUT /api/moderation/sellers/{id}",
                                ModerationRoutes.seller(stores)),
                        Map.entry(
                                "PUT /api/moderation/products/{id}",
                                ModerationRoutes.product(fixture.seller().moderation())),
                        Map.entry(
                                "POST /api/sellers/products",
                                SellerRoutes.create(sellers, selling)),
                        Map.entry(
                                "PUT /api/sellers/products/{id}",
                                SellerRoutes.change(sellers, selling)),
                        Map.entry(
                                "POST /api/sellers/images",
                                SellerRoutes.upload(sellers, fixture.seller().uploading())),
                        Map.entry("POST /api/users/addresses", ShippingRoutes.add(addresses)),
                        Map.entry(
                                "PUT /api/users/addresses/{id}", ShippingRoutes.change(addresses)),
                        Map.entry(
                                "PUT /api/users/mail", AccountRoutes.mail(stores.mail().choices())),
                        Map.entry(
                                "POST /api/mail/stop",
                                AccountRoutes.stop(stores.mail().stopping(sellers), STOPS)),
                        Map.entry(
                                "POST /api/sellers/application",
                                SellerRoutes.apply(new Applications(sellers, "1"))),
                        Map.entry(
                                "PUT /api/sellers/profile",
                                SellerRoutes.describe(
                                        new Applications(sellers, "1"),
                                        stores.following().sellerListings())),
                        Map.entry("PUT /api/sellers/shipping", ShippingRoutes.rates(stores)),
                        Map.entry("POST /api/quotes", ShippingRoutes.quote(stores)),
                        Map.entry(
                                "POST /api/users/wishlist",
                                WishlistRoutes.add(stores.wishlists())));
    }

    /** The route of that key, such as {@code PUT /api/cart/{id}}. */
    public Route route(String key) {
        return Optional.ofNullable(routes.get(key)).orElseThrow();
    }

    /** From a mail to alice. */
    public String stopToken() {
        return STOPS.seal(new MailStop(new ShopperId("alice"), MailTopic.LOW_STOCK));
    }

    /** The header that says that Stripe sent this now. */
    public String signature(String payload) {
        return fixture.stripe().sign(payload, fixture.clock().instant());
    }

    /** All rows of all tables, and how often Stripe was asked something. */
    public record Moment(Map<String, Set<Map<String, AttributeValue>>> rows, int stripeCalls) {}

    public Moment now() {
        var database = fixture.database();
        Map<String, Set<Map<String, AttributeValue>>> rows = new HashMap<>();
        for (String table : database.tables()) {
            rows.put(table, new HashSet<>(database.all(table)));
        }
        return new Moment(rows, fixture.stripe().calls().all().size());
    }
}
