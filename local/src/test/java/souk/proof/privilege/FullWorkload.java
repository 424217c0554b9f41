package souk.proof.privilege;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Leaver;
import souk.journey.Visitor;
import souk.local.LocalCloud;

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
        new SellingWorkload(shop).isDone();
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

    static void expect(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
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
