package souk.proof.privilege;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import souk.catalogue.SellerId;
import souk.catalogue.VariantId;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.PictureFile;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.seller.About;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.value.Precondition;

/** Sellers list, restock and archive, say who they are, and read what they sold. */
record SellingWorkload(LocalCloud shop) {
    void isDone() {
        listing();
        presenting();
        selling();
    }

    private void listing() {
        var sam = Seller.named(shop, "sam");
        var first = sam.uploads(PictureFile.named("one picture"));
        var id = sam.lists("A jug", "jugs", 3, first).path("id").asText();
        var second = sam.uploads(PictureFile.photo(2000, 1500, "here"));
        var images = "{\"images\": [\"%s\"], \"restock\": 1}".formatted(second);
        FullWorkload.expect(sam.changes(id, 1, images), 200);
        // Stale: what was sent is held against what is there.
        FullWorkload.expect(sam.changes(id, 1, "{\"restock\": 1}"), 412);
        FullWorkload.expect(sam.removes(id), 204);
        newSeller("newcomer-1").uploads(PictureFile.named("a first picture"));
        sam.prepared(sam.sends("no picture".getBytes(UTF_8)));
        newSeller("newcomer-2").lists("A cup", "cups", 1, "/images/demo/bud-vase-trio.svg");
        FullWorkload.expect(sam.changes(id, 3, "{\"status\": \"active\"}"), 200);
        sam.own("active");
        var sizes = sam.listsInSizes("A coat", "coats", 3).path("id").asText();
        FullWorkload.expect(
                sam.changes(sizes, 1, "{\"variants\": [{\"id\": \"1\", \"restock\": 1}]}"), 200);
        FullWorkload.expect(sam.removes(sizes), 204);
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
        FullWorkload.expect(ned.send("POST", "/api/sellers/application", application), 201);
        ned.call("GET", "/api/sellers/application", "");
        var sells = newSeller("presented");
        sells.lists("A bowl", "bowls", 1, "/images/demo/bud-vase-trio.svg");
        var any = Map.of("If-Match", "*");
        var profile =
                "{\"name\": \"Bowls\", \"about\": \"Round ones.\", \"deliveryAndReturns\": \"\"}";
        FullWorkload.expect(sells.visitor().send("PUT", "/api/sellers/profile", any, profile), 200);
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

    private void selling() {
        var rows = shop.dynamoDb().scan(scan -> scan.tableName("Sales")).items();
        // What is no longer for sale is read by its id.
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Products")
                                        .key(Map.of("id", Rows.text(FullWorkload.product())))
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
}
