package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.RealShop;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** What goes back is told to each seller of an order as far as it is theirs, and to no other. */
@Tag("proof")
class MoneyBackIsToldTest {
    private static final String ANN = "1b7f93ce-money-back-ann";
    private static final String WHY = "It does not fit the shelf.";
    private static final String NOTE = "Please send it by post.";

    @Test
    void isToldToTheSellerWhoseItIs() {
        var shop = RealShop.shared(false);
        var sam = seller(shop, "money-back-sam");
        var sue = seller(shop, "money-back-sue");
        var mug = lists(sam, "A mug that goes back");
        var vase = lists(sue, "A vase that goes back");
        var ann = Buyer.of(shop, ANN);
        ann.want(mug, 2);
        var placed = ann.order("money-back", ann.want(vase, 2));
        ann.atStripe(placed, "pay", "card=4242424242424242");
        ann.await(placed, "Paid");
        var order = "/api/orders/" + Buyer.id(placed);
        var sold = "/api/sellers/orders/" + Buyer.id(placed);
        var both = "{\"lines\": [" + one(mug) + ", " + one(vase) + "]}";
        assertThat(posts(ann.visitor(), order + "/cancellations", both).statusCode())
                .isEqualTo(200);
        posts(sam, sold + "/parcels", "{}");
        var body = "{\"lines\": [" + one(mug) + "], \"reason\": \"" + WHY + "\"}";
        var asked = posts(ann.visitor(), order + "/returns", body);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        var path = sold + "/returns/" + Visitor.json(asked).path("id").asText();

        var approved = "{\"state\": \"Approved\", \"note\": \"" + NOTE + "\"}";
        assertThat(sue.send("PUT", path, approved).statusCode()).isEqualTo(404);
        assertThat(sam.send("PUT", path, approved).body()).contains(WHY, NOTE);
        var mugs = "{\"lines\": [" + one(mug) + "], \"restock\": false}";
        assertThat(posts(sue, sold + "/refunds", mugs).statusCode()).isEqualTo(422);
        var ned = posts(seller(shop, "money-back-ned"), sold + "/refunds", mugs);
        assertThat(ned.statusCode()).isIn(403, 404);

        assertPart(sam.call("GET", sold, ""), mug, vase);
        assertPart(sue.call("GET", sold, ""), vase, mug);
        assertThat(waiting(sam)).contains(WHY, mug).doesNotContain(vase, ANN);
        assertThat(waiting(sue)).doesNotContain(WHY, mug, vase);
        assertThat(sue.call("GET", sold, "").path("returns")).isEmpty();
        assertThat(ann.find(placed).toString()).contains(WHY, NOTE, mug, vase);
    }

    /** The refund is of both sellers; each is told of their own line, and what it comes to. */
    private static void assertPart(JsonNode sold, String own, String other) {
        assertThat(sold.toString()).contains(own).doesNotContain(other, ANN);
        var refund = sold.at("/refunds/0");
        assertThat(refund.at("/lines/0/id").asText()).isEqualTo(own);
        assertThat(refund.path("lines")).hasSize(1);
        assertThat(refund.path("amount").asLong())
                .isEqualTo(refund.at("/lines/0/amount").asLong() + refund.path("shipping").asLong())
                .isEqualTo(1990);
    }

    private static String waiting(Visitor seller) {
        return seller.send("GET", "/api/sellers/returns", "").body();
    }

    private static HttpResponse<String> posts(Visitor who, String path, String body) {
        return who.send("POST", path, Map.of("Idempotency-Key", "money-back"), body);
    }

    private static String one(String line) {
        return "{\"id\": \"" + line + "\", \"quantity\": 1}";
    }

    private static Visitor seller(LocalCloud shop, String name) {
        return new Visitor(shop, DemoSellers.token(shop, name));
    }

    private static String lists(Visitor seller, String title) {
        var desk = new Seller(seller).sendsEverywhere();
        return desk.lists(title, "going-back", 9, "/images/demo/bud-vase-trio.svg")
                .path("id")
                .asText();
    }
}
