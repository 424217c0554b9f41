package souk.proof.privilege;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.catalogue.VariantId;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Leaver;
import souk.journey.PictureFile;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.seller.About;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.value.Precondition;

/** People in a shop on a day on which every function has all of its work to do. */
record FullWorkload(LocalCloud shop) {
    static final String PAYS = "card=4242424242424242";
    private static final String MUG = "oat-tall-mug";

    /** In bark, regular. */
    private static final String APRON = "waxed-cotton-apron~1";

    /** In slate, regular: sold out. */
    private static final String SOLD_OUT = "waxed-cotton-apron~3";

    private static final String TEAPOT = "speckled-teapot";

    /** Lets it all happen. */
    void pass() {
        new Rows(shop).variantStock(APRON, 90);
        new Rows(shop).variantStock(SOLD_OUT, 5);
        looking();
        var search = new SearchWorkload(shop);
        search.findsByTheTable();
        filling();
        wishing();
        moving();
        var money = new PaymentWorkload(this);
        money.changesHands();
        new ReviewWorkload(shop).areSaid();
        money.comesLate();
        listing();
        presenting();
        selling();
        new ParcelWorkload(this).areSent();
        new RefundWorkload(this).goBack();
        new ModerationWorkload(shop).isDone();
        new MailWorkload(shop).areTold();
        leaving();
        search.findsByTheIndex();
    }

    private void looking() {
        var anybody = Visitor.anybody(shop);
        for (var sort : List.of("newest", "price", "rating")) {
            anybody.call("GET", "/api/products?sort=" + sort, "");
            anybody.call("GET", "/api/products?category=ceramics&sort=" + sort, "");
        }
        for (var page : List.of("/", "/?sort=price", "/?sort=rating", "/?category=ceramics")) {
            expect(anybody.send("GET", page, ""), 200);
        }
        expect(anybody.send("GET", "/product/?id=" + MUG, ""), 200);
        expect(anybody.send("GET", "/product/?id=" + new LineId(APRON).product(), ""), 200);
        anybody.call("GET", "/api/products/" + MUG, "");
        anybody.call("GET", "/api/products/" + new LineId(APRON).product(), "");
        anybody.call("GET", "/api/products?ids=" + MUG + "," + APRON, "");
        anybody.call("GET", "/api/reviews/" + MUG, "");
        anybody.call("GET", "/api/reviews/" + MUG + "?sort=highest", "");
        anybody.call("GET", "/api/reviews/" + MUG + "?rating=5", "");
    }

    private void leaving() {
        var ann = new Leaver(shop, "leaving");
        ann.lives();
        ann.takesAlong();
        ann.leaves("remove");
        ann.isErased();
    }

    private void filling() {
        var ann = Visitor.of(shop, "filling");
        var merge =
                "{\"mergeId\": \"m1\", \"products\": [{\"productId\": \"%s\", \"quantity\": 1}]}"
                        .formatted(TEAPOT);
        ann.call("POST", "/api/cart", "{\"productId\": \"" + MUG + "\", \"quantity\": 2}");
        ann.call("POST", "/api/cart", merge);
        ann.call("POST", "/api/cart", merge);
        new Buyer(ann).want(APRON, 1);
        ann.call("GET", "/api/cart", "");
        ann.call("PUT", "/api/cart/" + MUG, "{\"quantity\": 1}");
        ann.call("DELETE", "/api/cart/" + MUG, "");
    }

    private void wishing() {
        var ann = Visitor.of(shop, "wishing");
        var body = "{\"productId\": \"" + MUG + "\"}";
        ann.send("POST", "/api/users/wishlist", body);
        ann.send("POST", "/api/users/wishlist", body);
        ann.call("GET", "/api/users/wishlist", "");
        ann.send("DELETE", "/api/users/wishlist/" + MUG, "");
        ann.send("DELETE", "/api/users/wishlist/" + MUG, "");
    }

    private void moving() {
        var ann = Visitor.of(shop, "moving");
        var body =
                """
                {"name": "Ann", "line1": "Hafen 1", "city": "Hamburg", "postalCode": "20457", "country": "DE"}""";
        var key = Map.of("Idempotency-Key", "address");
        var added = ann.send("POST", "/api/users/addresses", key, body);
        expect(added, 201);
        var address = "/api/users/addresses/" + Visitor.json(added).path("id").asText();
        expect(ann.send("PUT", address, body.replace("Hafen 1", "Hafen 2")), 200);
        ann.call("GET", "/api/users/addresses", "");
        var mails = "{\"reviews\": true, \"sold\": \"each\", \"lowStock\": true}";
        expect(ann.send("PUT", "/api/users/mail", Map.of("If-Match", "*"), mails), 200);
        ann.call("GET", "/api/users/mail", "");
        shipping(ann, Visitor.json(added).path("id").asText());
        expect(ann.send("DELETE", address, ""), 204);
    }

    private void shipping(Visitor ann, String address) {
        var rates =
                """
                {"shipsFrom": "DE", "zones": [{"countries": ["*"], "options": [{"id": "post", "name": "Post",
                 "price": {"amount": 500, "currency": "EUR"}, "perExtraUnit": {"amount": 0, "currency": "EUR"},
                 "minDays": 1, "maxDays": 2}]}]}""";
        for (var seller : List.of("sam", "newcomer-3")) {
            var sells = new Visitor(shop, DemoSellers.token(shop, seller));
            var any = Map.of("If-Match", "*");
            expect(sells.send("PUT", "/api/sellers/shipping", any, rates), 200);
            sells.call("GET", "/api/sellers/shipping", "");
        }
        new Buyer(ann).want(APRON, 1);
        var cart =
                ann.call("POST", "/api/cart", "{\"productId\": \"" + MUG + "\", \"quantity\": 2}");
        var quote =
                "{\"cartVersion\": %s, \"addressId\": \"%s\"}"
                        .formatted(cart.path("version").asText(), address);
        var quoted = ann.send("POST", "/api/quotes", quote);
        expect(quoted, 200);
        var order =
                """
                {"cartVersion": %s, "totalAmount": %s, "pricing": "%s", "addressId": "%s"}"""
                        .formatted(
                                cart.path("version").asText(),
                                Visitor.json(quoted).path("totalAmount").asText(),
                                Visitor.json(quoted).path("pricing").asText(),
                                address);
        var placed =
                ann.send("POST", "/api/orders", Map.of("Idempotency-Key", "to-address"), order);
        expect(placed, 201);
        expect(new Buyer(ann).cancels(Buyer.id(Visitor.json(placed))), 200);
    }

    static JsonNode review(Visitor by, String product) {
        var body = "{\"productId\": \"" + product + "\", \"rating\": 4}";
        HttpResponse<String> answer = by.send("POST", "/api/reviews", body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
        // The second one looks at the first.
        expect(by.send("POST", "/api/reviews", body), 409);
        return Visitor.json(answer);
    }

    private void listing() {
        var sam = Seller.named(shop, "sam");
        var first = sam.uploads(PictureFile.named("one picture"));
        var id = sam.lists("A jug", "jugs", 3, first).path("id").asText();
        var second = sam.uploads(PictureFile.photo(2000, 1500, "here"));
        var images = "{\"images\": [\"%s\"], \"restock\": 1}".formatted(second);
        expect(sam.changes(id, 1, images), 200);
        // Stale: what was sent is held against what is there.
        expect(sam.changes(id, 1, "{\"restock\": 1}"), 412);
        expect(sam.removes(id), 204);
        newSeller("newcomer-1").uploads(PictureFile.named("a first picture"));
        sam.prepared(sam.sends("no picture".getBytes(UTF_8)));
        newSeller("newcomer-2").lists("A cup", "cups", 1, "/images/demo/bud-vase-trio.svg");
        expect(sam.changes(id, 3, "{\"status\": \"active\"}"), 200);
        sam.own("active");
        var sizes = sam.listsInSizes("A coat", "coats", 3).path("id").asText();
        expect(sam.changes(sizes, 1, "{\"variants\": [{\"id\": \"1\", \"restock\": 1}]}"), 200);
        expect(sam.removes(sizes), 204);
        // More than one transaction holds.
        sam.listsInNumbers("A button", "buttons", VariantId.MAX);
    }

    /** Applies, sells under another name, and is looked at. */
    private void presenting() {
        var ned = Visitor.of(shop, "presenting");
        var application =
                """
                {"name": "Ned", "about": "", "country": "DE", "trader": false, "termsVersion": "1"}""";
        ned.call("GET", "/api/sellers/application", "");
        expect(ned.send("POST", "/api/sellers/application", application), 201);
        ned.call("GET", "/api/sellers/application", "");
        var sells = newSeller("presented");
        sells.lists("A bowl", "bowls", 1, "/images/demo/bud-vase-trio.svg");
        var any = Map.of("If-Match", "*");
        var profile =
                "{\"name\": \"Bowls\", \"about\": \"Round ones.\", \"deliveryAndReturns\": \"\"}";
        expect(sells.visitor().send("PUT", "/api/sellers/profile", any, profile), 200);
        var id = DemoSellers.id(shop, "presented");
        ned.call("GET", "/api/sellers/" + id, "");
        // Not by the route, which would have told the product already.
        DemoSellers.sellers(shop)
                .describe(
                        new SellerId(id),
                        Precondition.ANY,
                        new SellerProfile(new SellerName("Plates"), new About("")));
        Buyer.eventually(
                () -> ned.call("GET", "/api/products?seller=" + id, ""),
                page -> page.at("/items/0/seller/name").asText().equals("Plates"));
    }

    private Seller newSeller(String name) {
        return new Seller(new Visitor(shop, DemoSellers.token(shop, name)));
    }

    static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
    }

    private void selling() {
        var rows = shop.dynamoDb().scan(scan -> scan.tableName("Sales")).items();
        // What is no longer for sale is read by its id.
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Products")
                                        .key(Map.of("id", Rows.text(MUG)))
                                        .updateExpression("REMOVE sellerStatus"));
        // One of them sells what comes in options.
        rows.stream()
                .map(row -> Objects.requireNonNull(row.get("sellerId")).s())
                .distinct()
                .forEach(this::readsSales);
    }

    private void readsSales(String seller) {
        var token = DemoSellers.token(shop, DemoSellers.user(shop, seller));
        var visitor = new Visitor(shop, token);
        visitor.call("GET", "/api/sellers/orders", "");
        visitor.call("GET", "/api/sellers/analytics", "");
    }

    JsonNode ordered(Buyer buyer) {
        buyer.want(APRON, 1);
        return buyer.order(MUG, 1);
    }

    void paid(Buyer buyer, JsonNode placed) {
        buyer.atStripe(placed, "pay", PAYS);
        buyer.await(placed, "Paid");
    }

    static String product() {
        return MUG;
    }
}
