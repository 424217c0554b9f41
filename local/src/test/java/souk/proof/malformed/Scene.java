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
import souk.proof.checkout.Buyer;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Doors;
import souk.proof.checkout.Reply;
import souk.review.Comment;
import souk.review.Rating;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * A till with something behind each door: alice has a cart, a review and something to sell, bob's
 * is there to be reported, and Stripe has a payment of carol's to tell of.
 *
 * @param good a body for each door that would be taken
 * @param ids what stands in the address of each that has an id in it
 */
record Scene(CheckoutFixture till, Doors doors, Map<Door, String> good, Map<Door, String> ids)
        implements AutoCloseable {
    private static final ProductId LAMP = new ProductId("lamp");
    private static final ProductId RUG = new ProductId("rug");
    private static final String CARD = "4242424242424242";

    static Scene set() {
        var till = new CheckoutFixture();
        till.shelve("lamp", 50, 1_250);
        till.shelve("rug", 50, 9_900);
        till.shelve("tray", 50, 700);
        var alice = new Buyer(till, "alice");
        alice.wants(Map.of("lamp", 2, "rug", 1));
        Map<Door, String> ids = new EnumMap<>(Door.class);
        ids.put(Door.CHANGE_LINE, "lamp");
        ids.put(Door.CHANGE_LISTING, board(till).id().value());
        ids.put(Door.CHANGE_REVIEW, reviews(till, "alice", RUG).id().value());
        String of = reviews(till, "bob", LAMP).id().value();
        ids.put(Door.REPORT, of);
        ids.put(Door.MODERATE, of);
        return new Scene(till, new Doors(till), good(till, alice.reviews()), ids);
    }

    private static Map<Door, String> good(CheckoutFixture till, Buyer.Review cart) {
        Map<Door, String> good = new EnumMap<>(Door.class);
        good.put(Door.ADD, "{\"productId\":\"lamp\",\"quantity\":2}");
        good.put(
                Door.MERGE,
                "{\"mergeId\":\"m1\",\"products\":[{\"productId\":\"tray\",\"quantity\":1}]}");
        good.put(Door.CHANGE_LINE, "{\"quantity\":3}");
        good.put(
                Door.ORDER,
                "{\"cartVersion\":%d,\"totalAmount\":%d,\"email\":\"alice@shop.example\"}"
                        .formatted(cart.version(), cart.total()));
        good.put(Door.EVENT, payment(till));
        good.put(
                Door.REVIEW,
                "{\"productId\":\"lamp\",\"rating\":5,\"comment\":\"Leuchtet. 💡\","
                        + "\"author\":\"Alice\"}");
        good.put(Door.CHANGE_REVIEW, "{\"rating\":4,\"comment\":\"Liegt\\nflach.\"}");
        good.put(Door.REPORT, "{\"reason\":\"An advertisement.\"}");
        good.put(Door.MODERATE, "{\"visible\":true}");
        good.put(
                Door.LIST,
                "{\"title\":\"Tray\",\"stock\":3,\"category\":\"wood\",\"description\":\"Flat.\","
                        + "\"price\":{\"amount\":4200,\"currency\":\"EUR\"},"
                        + "\"images\":[\"/images/demo/tray.svg\"]}");
        good.put(
                Door.CHANGE_LISTING,
                "{\"restock\":1,\"title\":\"Board\",\"status\":\"active\","
                        + "\"price\":{\"amount\":990,\"currency\":\"EUR\"}}");
        good.put(Door.UPLOAD, "{\"contentType\":\"image/png\",\"bytes\":9}");
        good.put(Door.SAVE, "{\"productId\":\"lamp\"}");
        return good;
    }

    private static Review reviews(CheckoutFixture till, String who, ProductId product) {
        return till.reviewing()
                .add(
                        new ShopperId(who),
                        product,
                        new Rating(3),
                        Optional.of(new Comment("It stands.")),
                        Optional.empty());
    }

    /** What alice sells. */
    private static Product board(CheckoutFixture till) {
        var draft =
                new ListingDraft(
                        new Title("Board"),
                        new Description(""),
                        new Category("wood"),
                        new PriceTag(3_100, "EUR"),
                        new Stock(9),
                        List.of());
        return till.stall().selling().list(new SellerId("alice"), draft, Optional.empty());
    }

    /** The tag of what stands behind a door, as it is now. */
    Optional<String> tag(Door door) {
        return door == Door.CHANGE_LISTING
                ? till.stall()
                        .listings()
                        .find(new ProductId(ids.getOrDefault(door, "")))
                        .map(product -> "\"" + product.version() + "\"")
                : Optional.empty();
    }

    /** What Stripe says of it, not heard yet. */
    private static String payment(CheckoutFixture till) {
        var carol = new Buyer(till, "carol");
        carol.wants(Map.of("tray", 1));
        Reply placed = carol.insists(carol.key(), carol.reviews());
        carol.pays(placed, CARD);
        return till.stripe().events().reversed().stream()
                .filter(event -> event.type().equals("checkout.session.completed"))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    /** A good body. */
    String good(Door door) {
        return Optional.ofNullable(good.get(door)).orElseThrow();
    }

    /** Sends a parcel through the whole of its route, as the gateway does. */
    Told send(Parcel parcel) {
        return Told.of(this, parcel);
    }

    @Override
    public void close() {
        till.close();
    }
}
