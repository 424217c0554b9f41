package souk.proof.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/**
 * The seller's listing as the owner has bought it, the parcel it is sent in, and what the owner
 * asks to return.
 */
record SoldListing(String order, String parcel, String returned) {
    private static final SoldListing NONE = new SoldListing(Stage.NO_ID, Stage.NO_ID, Stage.NO_ID);

    /** As far as the rows name it; what is not there has an id of nothing. */
    static SoldListing of(
            LocalCloud shop, String run, Visitor owner, String listing, List<Row> rows) {
        if (Stream.of("sold", "sent", "returned").noneMatch(order -> names(rows, order))) {
            return NONE;
        }
        var token = DemoSellers.token(shop, "sam" + run);
        var sam = new Seller(new Visitor(shop, token)).sendsEverywhere().visitor();
        var buyer = new Buyer(owner);
        var placed = buyer.order(listing, 1);
        buyer.atStripe(placed, "pay", "card=4242424242424242");
        buyer.await(placed, "Paid");
        var order = Buyer.id(placed);
        // The sums follow by themselves; who is refused must change nothing after that.
        told(sam, "Unfulfilled");
        if (names(rows, "sold")) {
            return new SoldListing(order, Stage.NO_ID, Stage.NO_ID);
        }
        var parcel = made(sam, "/api/sellers/orders/" + order + "/parcels", "{}");
        told(sam, "Shipped");
        if (names(rows, "sent")) {
            return new SoldListing(order, parcel, Stage.NO_ID);
        }
        var units = "{\"lines\": [{\"id\": \"" + listing + "\", \"quantity\": 1}]}";
        return new SoldListing(
                order, parcel, made(owner, "/api/orders/" + order + "/returns", units));
    }

    private static boolean names(List<Row> rows, String order) {
        return rows.stream().anyMatch(row -> row.names(order + " order"));
    }

    private static String made(Visitor by, String path, String body) {
        var answer = by.send("POST", path, Map.of("Idempotency-Key", "made"), body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("nothing to ask for: " + answer.body());
        }
        return Visitor.json(answer).path("id").asText();
    }

    private static void told(Visitor sam, String fulfilment) {
        Buyer.eventually(
                () -> sam.call("GET", "/api/sellers/orders", ""),
                (JsonNode page) -> page.at("/items/0/fulfilment").asText().equals(fulfilment));
    }
}
