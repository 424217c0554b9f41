package souk.proof.malformed;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.listing.Description;
import souk.listing.ListingDraft;
import souk.listing.PriceTag;
import souk.listing.Stock;
import souk.listing.Title;
import souk.order.ReviewedQuote;
import souk.proof.checkout.BodyRoutes;
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Reply;
import souk.proof.checkout.SellerSide;
import souk.review.Comment;
import souk.review.Rating;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * A checkout fixture with something behind each door: alice has a cart, an order, a review and
 * something to sell, bob's is there to be reported, and Stripe has a payment of carol's to tell of.
 *
 * @param good a body for each door that would be taken
 * @param ids what stands in the address of each that has an id in it
 * @param inOrders the same of what stands in an order, such as a parcel
 */
record MalformedScenario(
        CheckoutFixture fixture,
        BodyRoutes doors,
        Map<BodyKind, String> good,
        Map<BodyKind, String> ids,
        Map<BodyKind, String> inOrders)
        implements AutoCloseable {
    private static final ProductId LAMP = new ProductId("lamp");
    private static final ProductId RUG = new ProductId("rug");
    private static final String ADDRESS =
            "{\"name\":\"Alice\",\"line1\":\"Rua do Carmo 12\",\"postalCode\":\"1200-094\","
                    + "\"city\":\"Lisboa\",\"country\":\"PT\",\"phone\":\"+351 21 1\"}";
    private static final String RATES =
            "{\"shipsFrom\":\"DE\",\"zones\":[{\"countries\":[\"*\"],\"options\":[{\"id\":\"post\","
                    + "\"name\":\"Post\",\"price\":{\"amount\":500,\"currency\":\"EUR\"},"
                    + "\"perExtraUnit\":{\"amount\":0,\"currency\":\"EUR\"},"
                    + "\"minDays\":1,\"maxDays\":2}]}]}";
    private static final String CARD = "4242424242424242";

    static MalformedScenario set() {
        var fixture = new CheckoutFixture();
        fixture.putOnSale("lamp", 50, 1_250);
        fixture.putOnSale("rug", 50, 9_900);
        fixture.putOnSale("tray", 50, 700);
        fixture.parcels().signUp("alice", new SellerId("alices-shop"));
        var alice = new Buyer(fixture, "alice").withSavedAddress();
        fixture.seed(new ShopperId("alice"));
        Map<BodyKind, String> ids = new EnumMap<>(BodyKind.class);
        alice.wants(Map.of("tray", 1));
        ids.put(BodyKind.CANCEL, alice.insists(alice.key(), alice.reviews()).orderId());
        Map<BodyKind, String> inOrders = SentOrders.of(fixture, alice, ids);
        alice.wants(Map.of("lamp", 2, "rug", 1));
        ids.put(BodyKind.CHANGE_ADDRESS, Buyer.HOME.value());
        ids.put(BodyKind.CHANGE_LINE, "lamp");
        ids.put(BodyKind.CHANGE_LISTING, board(fixture).id().value());
        ids.put(BodyKind.CHANGE_REVIEW, reviews(fixture, "alice", RUG).id().value());
        String of = reviews(fixture, "bob", LAMP).id().value();
        ids.put(BodyKind.REPORT, of);
        ids.put(BodyKind.MODERATE, of);
        ids.put(BodyKind.MODERATE_SELLER, SellerSide.SAM.value());
        ids.put(BodyKind.MODERATE_PRODUCT, "tray");
        return new MalformedScenario(
                fixture,
                new BodyRoutes(fixture),
                good(fixture, alice.reviews().quote()),
                ids,
                inOrders);
    }

    private static Map<BodyKind, String> good(CheckoutFixture fixture, ReviewedQuote cart) {
        Map<BodyKind, String> good = new EnumMap<>(BodyKind.class);
        good.put(BodyKind.ADD, "{\"productId\":\"lamp\",\"quantity\":2}");
        good.put(
                BodyKind.MERGE,
                "{\"mergeId\":\"m1\",\"products\":[{\"productId\":\"tray\",\"quantity\":1}]}");
        good.put(BodyKind.CHANGE_LINE, "{\"quantity\":3}");
        good.put(
                BodyKind.ORDER,
                """
                {"cartVersion":%d,"totalAmount":%d,"pricing":"%s","address":%s,\
                "email":"alice@shop.example"}"""
                        .formatted(
                                cart.cartVersion(), cart.total(), cart.pricing().value(), ADDRESS));
        good.put(BodyKind.CANCEL, "{}");
        good.put(
                BodyKind.CANCEL_UNITS,
                "{\"lines\":[{\"id\":\"mug\",\"quantity\":1}],\"unpaidOnly\":false}");
        good.put(
                BodyKind.ASK_RETURN,
                "{\"lines\":[{\"id\":\"mug\",\"quantity\":1}],\"reason\":\"Too small.\"}");
        good.put(
                BodyKind.CHANGE_RETURN,
                "{\"state\":\"Received\",\"restock\":true,\"shipping\":1,\"note\":\"Thanks.\"}");
        good.put(
                BodyKind.REFUND,
                "{\"lines\":[{\"id\":\"mat\",\"quantity\":1,\"amount\":100}],\"shipping\":1,"
                        + "\"restock\":true,\"reason\":\"Late.\"}");
        good.put(
                BodyKind.SHIP,
                "{\"lines\":[{\"id\":\"mat\",\"quantity\":1}],\"carrier\":\"DHL\","
                        + "\"trackingNumber\":\"JJD 1\"}");
        good.put(
                BodyKind.CHANGE_PARCEL,
                "{\"state\":\"Lost\",\"carrier\":\"UPS\",\"trackingNumber\":\"1Z 2\"}");
        good.put(BodyKind.CONFIRM, "{\"state\":\"Delivered\"}");
        good.put(BodyKind.EVENT, payment(fixture));
        good.put(
                BodyKind.REVIEW,
                "{\"productId\":\"lamp\",\"rating\":5,\"comment\":\"Leuchtet. 💡\","
                        + "\"author\":\"Alice\"}");
        good.put(BodyKind.CHANGE_REVIEW, "{\"rating\":4,\"comment\":\"Liegt\\nflach.\"}");
        good.put(BodyKind.REPORT, "{\"reason\":\"An advertisement.\"}");
        good.put(BodyKind.MODERATE, "{\"visible\":false,\"reason\":\"Rude.\"}");
        good.put(BodyKind.MODERATE_SELLER, "{\"state\":\"Suspended\",\"reason\":\"Copies.\"}");
        good.put(
                BodyKind.MODERATE_PRODUCT,
                "{\"state\":\"Suspended\",\"reason\":\"Unsafe.\",\"removeImages\":[]}");
        good.put(
                BodyKind.LIST,
                "{\"title\":\"Tray\",\"stock\":3,\"category\":\"wood\",\"description\":\"Flat.\","
                        + "\"price\":{\"amount\":4200,\"currency\":\"EUR\"},"
                        + "\"images\":[\"/images/demo/tray.svg\"]}");
        good.put(
                BodyKind.CHANGE_LISTING,
                "{\"restock\":1,\"title\":\"Board\",\"status\":\"active\","
                        + "\"price\":{\"amount\":990,\"currency\":\"EUR\"}}");
        good.put(BodyKind.UPLOAD, "{\"contentType\":\"image/png\",\"bytes\":9}");
        good.put(BodyKind.ADD_ADDRESS, ADDRESS);
        good.put(BodyKind.CHANGE_ADDRESS, ADDRESS);
        good.put(BodyKind.CHANGE_MAIL, "{\"reviews\":true,\"sold\":\"daily\",\"lowStock\":false}");
        good.put(BodyKind.STOP_MAILS, "List-Unsubscribe=One-Click");
        good.put(
                BodyKind.APPLY,
                "{\"name\":\"Alice\",\"about\":\"Boards.\",\"country\":\"DE\","
                        + "\"trader\":false,\"termsVersion\":\"1\"}");
        good.put(
                BodyKind.CHANGE_PROFILE,
                "{\"name\":\"Alice\",\"about\":\"Boards.\",\"deliveryAndReturns\":\"By post.\"}");
        good.put(BodyKind.CHANGE_RATES, RATES);
        good.put(
                BodyKind.QUOTE,
                "{\"cartVersion\":%d,\"address\":{\"country\":\"PT\",\"postalCode\":\"1200-094\"}}"
                        .formatted(cart.cartVersion()));
        good.put(BodyKind.SAVE, "{\"productId\":\"lamp\"}");
        return good;
    }

    private static Review reviews(CheckoutFixture fixture, String who, ProductId product) {
        return fixture.reviewing()
                .add(
                        new ShopperId(who),
                        product,
                        new Rating(3),
                        Optional.of(new Comment("It stands.")),
                        Optional.empty());
    }

    /** What alice sells. */
    private static Product board(CheckoutFixture fixture) {
        var draft =
                new ListingDraft(
                        new Title("Board"),
                        new Description(""),
                        new Category("wood"),
                        Optional.of(new PriceTag(3_100, "EUR")),
                        Optional.of(new Stock(9)),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return fixture.seller()
                .selling()
                .list(fixture.seller().member("alice"), draft, Optional.empty())
                .product();
    }

    /** The tag of what stands behind a door, as it is now. */
    Optional<String> tag(BodyKind door) {
        return door == BodyKind.CHANGE_LISTING
                ? fixture.seller()
                        .listings()
                        .findProduct(new ProductId(ids.getOrDefault(door, "")))
                        .map(product -> "\"" + product.version() + "\"")
                : Optional.empty();
    }

    /** What Stripe says of it, not heard yet. */
    private static String payment(CheckoutFixture fixture) {
        var carol = new Buyer(fixture, "carol");
        carol.wants(Map.of("tray", 1));
        Reply placed = carol.insists(carol.key(), carol.reviews());
        carol.pays(placed, CARD);
        return fixture.stripe().events().reversed().stream()
                .filter(event -> event.type().equals("checkout.session.completed"))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    /** A good body. */
    String good(BodyKind door) {
        return Optional.ofNullable(good.get(door)).orElseThrow();
    }

    /** Sends a parcel through the whole of its route, as the gateway does. */
    SentAnswer send(SentBody parcel) {
        return SentAnswer.of(this, parcel);
    }

    @Override
    public void close() {
        fixture.close();
    }
}
