package souk.proof.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import souk.journey.Buyer;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** The seller's listing as the owner has bought it, and the parcel it is sent in. */
record SoldListing(String order, String parcel) {

    /** As far as the row names it; what is not there has an id of nothing. */
    static SoldListing of(LocalCloud shop, String run, Visitor owner, String listing, Row row) {
        if (!row.path().contains("<sold order>") && !row.path().contains("<sent order>")) {
            return new SoldListing(Stage.NO_ID, Stage.NO_ID);
        }
        var token = shop.identity().accessToken("sam" + run, List.of("sellers"));
        var sam = new Seller(new Visitor(shop, token)).sendsEverywhere().visitor();
        var buyer = new Buyer(owner);
        var placed = buyer.order(listing, 1);
        buyer.atStripe(placed, "pay", "card=4242424242424242");
        buyer.await(placed, "Paid");
        var order = Buyer.id(placed);
        // The sums follow by themselves; who is refused must change nothing after that.
        told(sam, "Unfulfilled");
        if (!row.path().contains("<parcel>")) {
            return new SoldListing(order, Stage.NO_ID);
        }
        var key = Map.of("Idempotency-Key", "sent");
        var parcel = sam.send("POST", "/api/sellers/orders/" + order + "/parcels", key, "{}");
        told(sam, "Shipped");
        return new SoldListing(order, Visitor.json(parcel).path("id").asText());
    }

    private static void told(Visitor sam, String fulfilment) {
        Buyer.eventually(
                () -> sam.call("GET", "/api/sellers/orders", ""),
                (JsonNode page) -> page.at("/items/0/fulfilment").asText().equals(fulfilment));
    }
}
