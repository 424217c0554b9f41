package souk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;

/**
 * Somebody who has done everything that leaves something behind, as a shopper and as a seller, and
 * leaves. Each word they gave is one of its own.
 */
public final class Leaver {
    private static final String IMAGE = "/images/demo/bud-vase-trio.svg";
    private static final String MUG = "oat-tall-mug";
    private static final String PAYS = "card=4242424242424242";
    private static final Duration LONG = Duration.ofMinutes(5);

    private final LocalCloud shop;
    private final String name;
    private final Visitor visitor;
    private final List<String> words = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();

    public Leaver(LocalCloud shop, String name) {
        this.shop = shop;
        this.name = name;
        this.visitor = new Visitor(shop, DemoSellers.token(shop, name));
    }

    public Visitor visitor() {
        return visitor;
    }

    /** What they and others said of them. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** Where their pictures were. */
    List<String> pictures() {
        return List.copyOf(pictures);
    }

    private String word(String what) {
        String word = what + "Of" + name.replace("-", "") + words.size();
        words.add(word);
        return word;
    }

    /** Buys and sells; all of it is finished afterwards. */
    public void lives() {
        var seller = seller(name + "-buys-of");
        String lamp = seller.lists("A lamp", "left-things", 9, IMAGE).path("id").asText();
        var bought = new Buyer(visitor).order(lamp, 1, address());
        paid(new Buyer(visitor), bought);
        delivered(seller.visitor(), bought, word("Track"));
        comesBack(seller.visitor(), lamp, bought);
        says(lamp);
        keeps();
        sells();
    }

    private Seller seller(String of) {
        var token = DemoSellers.token(shop, of);
        return new Seller(new Visitor(shop, token)).sendsEverywhere();
    }

    private String address() {
        return """
               {"name": "%s", "line1": "%s", "city": "Hamburg", "postalCode": "20457", "country": "DE"}"""
                .formatted(word("Name"), word("Street"));
    }

    private static void paid(Buyer buyer, JsonNode placed) {
        buyer.atStripe(placed, "pay", PAYS);
        buyer.await(placed, "Paid");
    }

    private void delivered(Visitor seller, JsonNode placed, String tracking) {
        String parcel =
                made(
                        seller,
                        "/api/sellers/orders/" + Buyer.id(placed) + "/parcels",
                        "{\"carrier\": \"DHL\", \"trackingNumber\": \"%s\"}".formatted(tracking));
        expect(
                seller.send(
                                "PUT",
                                "/api/sellers/orders/%s/parcels/%s"
                                        .formatted(Buyer.id(placed), parcel),
                                "{\"state\": \"Delivered\"}")
                        .statusCode(),
                200);
    }

    private void comesBack(Visitor seller, String lamp, JsonNode placed) {
        String order = Buyer.id(placed);
        String sold = "/api/sellers/orders/" + order;
        String lines = "\"lines\": [{\"id\": \"%s\", \"quantity\": 1}]".formatted(lamp);
        String asked =
                made(
                        visitor,
                        "/api/orders/" + order + "/returns",
                        "{%s, \"reason\": \"%s\"}".formatted(lines, word("Bright")));
        for (var said :
                List.of(
                        "\"Approved\", \"note\": \"%s\"".formatted(word("Note")),
                        "\"Received\", \"restock\": true, \"shipping\": 500")) {
            var path = sold + "/returns/" + asked;
            expect(seller.send("PUT", path, "{\"state\": " + said + "}").statusCode(), 200);
        }
        job("SettleStaleOrders");
        new Buyer(visitor).await(placed, "Refunded");
    }

    private void says(String lamp) {
        reviews(lamp);
        String hidden = reviews(MUG);
        moderator().call("PUT", "/api/reviews/" + hidden + "/visibility", "{\"visible\": false}");
        var other = Visitor.of(shop, name + "-is-read");
        var others =
                other.send(
                        "POST",
                        "/api/reviews",
                        "{\"productId\": \"%s\", \"rating\": 3}".formatted(lamp));
        String report = "{\"reason\": \"%s\"}".formatted(word("Rude"));
        var path = "/api/reviews/" + Visitor.json(others).path("id").asText() + "/reports";
        expect(visitor.send("POST", path, report).statusCode(), 204);
    }

    private String reviews(String product) {
        var body =
                "{\"productId\": \"%s\", \"rating\": 2, \"author\": \"%s\", \"comment\": \"%s\"}"
                        .formatted(product, word("Author"), word("Comment"));
        var answer = visitor.send("POST", "/api/reviews", body);
        expect(answer.statusCode(), 201);
        return Visitor.json(answer).path("id").asText();
    }

    private void keeps() {
        made(visitor, "/api/users/addresses", address());
        visitor.call("POST", "/api/users/wishlist", "{\"productId\": \"" + MUG + "\"}");
        visitor.call(
                "POST",
                "/api/cart",
                """
                {"mergeId": "m-%s", "products": [{"productId": "%s", "quantity": 1}]}"""
                        .formatted(name, MUG));
    }

    private void sells() {
        var own = new Seller(visitor);
        String picture = own.uploads(PictureFile.named(name));
        pictures.add(picture);
        String jug = own.lists("A jug", "left-things", 9, picture).path("id").asText();
        own.listsInSizes("A coat", "left-things", 3);
        own.sendsEverywhere();
        var buyer = Buyer.of(shop, name + "-sells-to");
        var sold = buyer.order(jug, 1);
        paid(buyer, sold);
        delivered(visitor, sold, "1Z999");
        Buyer.eventually(
                () -> visitor.call("GET", "/api/sellers/orders?fulfilment=Delivered", ""),
                page -> !page.path("items").isEmpty());
        isLookedInto();
    }

    /** Under a name of their own, which then stands in the log of decisions. */
    private void isLookedInto() {
        var profile =
                "{\"name\": \"%s\", \"about\": \"%s\", \"deliveryAndReturns\": \"%s\"}"
                        .formatted(word("Shop"), word("About"), word("Returns"));
        var any = Map.of("If-Match", "*");
        expect(visitor.send("PUT", "/api/sellers/profile", any, profile).statusCode(), 200);
        var path = "/api/moderation/sellers/" + DemoSellers.id(shop, name);
        for (var said :
                List.of(
                        "{\"state\": \"Suspended\", \"reason\": \"Sends late.\"}",
                        "{\"state\": \"Active\"}")) {
            expect(moderator().send("PUT", path, said).statusCode(), 200);
        }
    }

    private Visitor moderator() {
        return new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));
    }

    private static String made(Visitor by, String path, String body) {
        var answer = by.send("POST", path, Map.of("Idempotency-Key", "once"), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer).path("id").asText();
    }

    private static void expect(int status, int expected) {
        assertThat(status).isEqualTo(expected);
    }

    /** All pages of what is held of them: one ends when it took long. */
    public List<JsonNode> takesAlong() {
        List<JsonNode> pages = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = visitor.call("GET", "/api/users/export?cursor=" + cursor, "");
            pages.add(page);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return pages;
    }

    /** Asks to be erased; the answer's status. */
    public int leaves(String reviews) {
        return visitor.send("DELETE", "/api/users/me?reviews=" + reviews, "").statusCode();
    }

    /** Lets the hours pass that an erasure takes, and the job run in each. */
    public void isErased() {
        longAgo("begun");
        job("FinishErasures");
        longAgo("signInGone");
        job("FinishErasures");
    }

    /** Moves a time of the erasure back, so that the job is to go on with it. */
    private void longAgo(String time) {
        var key =
                Map.of(
                        "userId", AttributeValue.fromS(name),
                        "item", AttributeValue.fromS("erasure"));
        var row =
                new HashMap<>(
                        shop.dynamoDb().getItem(get -> get.tableName("Shoppers").key(key)).item());
        Objects.requireNonNull(row.get(time));
        row.put(time, AttributeValue.fromN("1"));
        row.put("dueAt", AttributeValue.fromS("0000000000001"));
        shop.dynamoDb().putItem(put -> put.tableName("Shoppers").item(row));
    }

    private void job(String function) {
        assertThat(shop.functions().invoke(function, "{}".getBytes(UTF_8), LONG))
                .isInstanceOf(Outcome.Answered.class);
    }
}
