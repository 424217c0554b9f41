package souk.proof.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Visitor;
import souk.local.functions.Outcome;

/** A paid order of one line: it is sent, and goes back, with words that are in no log. */
final class SoldOrder {
    private static final String REASON = "CANARY/REASON/77";
    private static final String NOTE = "CANARY/NOTE/77";

    private final LeakyShop leaky;
    private final Visitor buyer;
    private final Visitor seller;
    private final String order;
    private final String line;

    SoldOrder(LeakyShop leaky, Canaries canaries, Buyer buyer, JsonNode placed) {
        canaries.addOfTables("a tracking number", "CANARY/TRACK/77");
        canaries.addOfTables("why something goes back", REASON);
        canaries.addOfTables("what a seller says of it", NOTE);
        this.leaky = leaky;
        this.buyer = buyer.visitor();
        this.order = Buyer.id(placed);
        this.line = placed.at("/order/products/0/id").asText();
        var user = DemoSellers.user(leaky.shop, placed.at("/order/products/0/sellerId").asText());
        this.seller = new Visitor(leaky.shop, DemoSellers.token(leaky.shop, user));
    }

    /** By its seller, who reads where it goes. */
    void isSent() {
        var read = seller.send("GET", sold(""), "");
        assertThat(read.body()).contains("Ann Arendt");
        var body = "{\"carrier\": \"DHL\", \"trackingNumber\": \"CANARY/TRACK/77\"}";
        var parcel = "/parcels/" + made(seller, sold("/parcels"), "-3", body);
        refuses(seller, "PUT", sold(parcel), "{\"state\": \"Ann Arendt\"}");
        refuses(seller, "PUT", sold(parcel), "{\"trackingNumber\": \"#\"}");
        seller.send("GET", "/api/sellers/orders?format=csv", "");
        buyer.call("PUT", "/api/orders/" + order + parcel, "{\"state\": \"Delivered\"}");
    }

    /** A cent at once, then the unit, and the money of both by the sweep. */
    void goesBack() {
        var reason = "\"reason\": \"" + REASON + "\"";
        var cent = "{\"lines\": [{\"id\": \"" + line + "\", \"amount\": 1}], \"restock\": false, ";
        made(seller, sold("/refunds"), "-4", cent + reason + "}");
        var unit = "{\"lines\": [{\"id\": \"" + line + "\", \"quantity\": 1}], ";
        var returns = "/api/orders/" + order + "/returns";
        var path = sold("/returns/" + made(buyer, returns, "-5", unit + reason + "}"));
        for (var wrong :
                List.of(
                        "{\"lines\": [{\"id\": \"" + REASON + "\", \"quantity\": 1}]}",
                        "{\"lines\": \"" + REASON + "\", " + reason + "}",
                        "{\"state\": \"" + REASON + "\", \"note\": \"" + NOTE + "\"}",
                        "{" + reason + ", \"" + NOTE + "\": 1}")) {
            refuses(buyer, "POST", returns, wrong);
            refuses(seller, "POST", sold("/refunds"), wrong);
            refuses(seller, "PUT", path, wrong);
        }
        seller.call("GET", "/api/sellers/returns", "");
        for (var state : List.of("Approved", "Received")) {
            var said = "{\"state\": \"%s\", \"note\": \"%s\"}".formatted(state, NOTE);
            assertThat(seller.send("PUT", path, said).body()).contains(REASON, NOTE);
        }
        var swept =
                leaky.shop
                        .functions()
                        .invoke("SettleStaleOrders", "{}".getBytes(UTF_8), Duration.ofMinutes(1));
        assertThat(swept).isInstanceOf(Outcome.Answered.class);
        var shown = buyer.call("GET", "/api/orders/" + order, "");
        assertThat(shown.path("refunds")).hasSize(2);
        assertThat(shown.toString()).contains(REASON);
    }

    private String sold(String further) {
        return "/api/sellers/orders/" + order + further;
    }

    private static String made(Visitor by, String path, String key, String body) {
        var answer = by.send("POST", path, Map.of("Idempotency-Key", Canaries.KEY + key), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer).path("id").asText();
    }

    private static void refuses(Visitor by, String method, String path, String body) {
        var answer = by.send(method, path, Map.of("Idempotency-Key", Canaries.KEY + "-6"), body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
}
