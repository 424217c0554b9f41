package souk.proof.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.PictureFile;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.seller.SellerState;

/**
 * What a row's calls are about: the owner's order, cart, reviews and wishlist, and the seller's
 * listing, by names in angle brackets.
 *
 * @param owner the owner's name
 * @param things what is there
 * @param missing the same names, of what is nowhere
 */
record Stage(String owner, Map<String, String> things, Map<String, String> missing) {
    private static final String PRODUCT = "oat-tall-mug";
    private static final String SECOND_PRODUCT = "speckled-teapot";
    private static final String THIRD_PRODUCT = "bud-vase-trio";
    static final String NO_ID = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

    /**
     * Lets the owner order something, want more, and say something; a moderator hides half of it.
     *
     * @param run follows the owner's name
     * @param rows what is looked at: what they do not name need not be there
     */
    static Stage set(LocalCloud shop, String run, List<Row> rows) {
        stock(shop);
        sellers(shop, run);
        leave(Visitor.of(shop, "ed" + run));
        var owner = Visitor.of(shop, "alice" + run);
        var key = "used" + run;
        var order = place(owner, key, want(owner));
        var listing = listing(shop, run);
        var sold = SoldListing.of(shop, run, owner, listing, rows);
        var cart = want(owner);
        save(owner);
        var things = new TreeMap<String, String>();
        things.put("product", PRODUCT);
        things.put("third product", THIRD_PRODUCT);
        things.put("review", bought(shop, review(owner, PRODUCT), order, rows));
        things.put("hidden review", hidden(shop, review(owner, SECOND_PRODUCT)));
        things.put("order", order.at("/order/id").asText());
        things.put("listing", listing);
        // To make a picture of it takes longer than all the rest.
        var wanted = rows.stream().anyMatch(row -> row.names("upload"));
        things.put("upload", wanted ? upload(shop, run) : NO_ID);
        things.put("seller", DemoSellers.id(shop, "sam" + run));
        things.put("sold order", sold.order());
        things.put("sent order", sold.order());
        things.put("returned order", sold.order());
        things.put("parcel", sold.parcel());
        things.put("return", sold.returned());
        things.put("listing review", bought(shop, review(owner, listing), order, rows));
        things.put("address", address(owner));
        things.put("version", cart.path("version").asText());
        var quote = Buyer.quote(owner, cart);
        things.put("total", quote.path("totalAmount").asText());
        things.put("pricing", quote.path("pricing").asText());
        things.put("key", "new" + run);
        things.put("used key", key);
        things.put("now", Long.toString(Instant.now().getEpochSecond()));
        var missing = new TreeMap<>(things);
        missing.put("listing", NO_ID);
        missing.put("upload", NO_ID);
        missing.put("seller", NO_ID);
        missing.put("product", "no-such-product");
        missing.put("address", NO_ID);
        missing.put("order", NO_ID);
        missing.put("sold order", NO_ID);
        missing.put("sent order", NO_ID);
        missing.put("returned order", NO_ID);
        missing.put("parcel", NO_ID);
        missing.put("return", NO_ID);
        missing.put("review", NO_ID + "-" + PRODUCT);
        missing.put("hidden review", NO_ID + "-" + SECOND_PRODUCT);
        missing.put("listing review", NO_ID + "-" + listing);
        return new Stage("alice" + run, things, missing);
    }

    /** Whose token stays good for a while. */
    private static void leave(Visitor erased) {
        var answer = erased.send("DELETE", "/api/users/me?reviews=keep", "");
        if (answer.statusCode() != 202) {
            throw new AssertionError("nobody can leave: " + answer.body());
        }
    }

    /** Whoever calls as a seller, or as somebody who would be one. */
    private static void sellers(LocalCloud shop, String run) {
        DemoSellers.in(shop, "sam" + run, SellerState.APPROVED);
        DemoSellers.in(shop, "sue" + run, SellerState.APPROVED);
        DemoSellers.in(shop, "ned" + run, SellerState.APPLIED);
        DemoSellers.in(shop, "sal" + run, SellerState.SUSPENDED);
    }

    /** Every row of the matrix buys some. */
    private static void stock(LocalCloud shop) {
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Products")
                                        .key(Map.of("id", AttributeValue.fromS(PRODUCT)))
                                        .updateExpression("SET stock = :plenty")
                                        .expressionAttributeValues(
                                                Map.of(":plenty", AttributeValue.fromN("50"))));
    }

    private static JsonNode want(Visitor owner) {
        return owner.call(
                "POST", "/api/cart", "{\"productId\": \"" + PRODUCT + "\", \"quantity\": 1}");
    }

    private static void save(Visitor owner) {
        owner.call("POST", "/api/users/wishlist", "{\"productId\": \"" + PRODUCT + "\"}");
    }

    /** A buyer's review, which reports of others do not hide: all callers can report it. */
    private static String bought(LocalCloud shop, String review, JsonNode order, List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.path().endsWith("/reports"))) {
            var id = AttributeValue.fromS(order.at("/order/id").asText());
            shop.dynamoDb()
                    .updateItem(
                            update ->
                                    update.tableName("Reviews")
                                            .key(Map.of("id", AttributeValue.fromS(review)))
                                            .updateExpression("SET purchase = :order")
                                            .expressionAttributeValues(Map.of(":order", id)));
        }
        return review;
    }

    private static String address(Visitor owner) {
        var body =
                """
                {"name": "Ann", "line1": "Hafen 2", "city": "Hamburg", "postalCode": "20457", "country": "DE"}""";
        var key = Map.of("Idempotency-Key", "address");
        var answer = owner.send("POST", "/api/users/addresses", key, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the owner cannot add an address: " + answer.body());
        }
        return Visitor.json(answer).path("id").asText();
    }

    private static String review(Visitor owner, String product) {
        var body = "{\"productId\": \"%s\", \"rating\": 4}".formatted(product);
        var answer = owner.send("POST", "/api/reviews", body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the owner cannot review: " + answer.body());
        }
        return Visitor.json(answer).path("id").asText();
    }

    /** What the seller of the matrix offers. */
    private static String listing(LocalCloud shop, String run) {
        var sam = new Visitor(shop, DemoSellers.token(shop, "sam" + run));
        var answer =
                sam.send(
                        "POST",
                        "/api/sellers/products",
                        """
                        {"title": "Oak board", "description": "", "category": "wood", "stock": 9,
                         "price": {"amount": 3100, "currency": "EUR"}, "images": []}\
                        """);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the seller cannot list: " + answer.body());
        }
        return Visitor.json(answer).path("id").asText();
    }

    /** A file of the seller of the matrix, of which a picture was made. */
    private static String upload(LocalCloud shop, String run) {
        var sam = new Seller(new Visitor(shop, DemoSellers.token(shop, "sam" + run)));
        String id = sam.sends(PictureFile.named("a board"));
        sam.prepared(id);
        return id;
    }

    private static String hidden(LocalCloud shop, String review) {
        var mo = new Visitor(shop, shop.identity().accessToken("mo", List.of("moderators")));
        mo.call("PUT", "/api/reviews/" + review + "/visibility", "{\"visible\": false}");
        return review;
    }

    private static JsonNode place(Visitor owner, String key, JsonNode cart) {
        var quote = Buyer.quote(owner, cart);
        var body =
                """
                {"cartVersion": %s, "totalAmount": %s, "pricing": "%s", "address": %s}"""
                        .formatted(
                                cart.path("version").asText(),
                                quote.path("totalAmount").asText(),
                                quote.path("pricing").asText(),
                                Buyer.ADDRESS);
        var answer = owner.send("POST", "/api/orders", Map.of("Idempotency-Key", key), body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("the owner cannot order: " + answer.body());
        }
        return Visitor.json(answer);
    }

    /** The text with its names filled in. */
    static String fill(String text, Map<String, String> names) {
        var filled = text;
        for (var name : names.entrySet()) {
            filled = filled.replace("<" + name.getKey() + ">", name.getValue());
        }
        if (filled.matches(".*<[a-z ]+>.*")) {
            throw new IllegalArgumentException("the stage has no " + filled);
        }
        return filled;
    }
}
