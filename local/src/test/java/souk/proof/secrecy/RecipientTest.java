package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.RealShop;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** Where an order goes is told to those who send something of it, and for as long as they do. */
@Tag("proof")
class RecipientTest {
    private static final List<String> RECIPIENT =
            List.of("Ann Arendt", "Hauptstrasse", "+49 30 4711");

    @Test
    void isToldToItsSendersAloneAndNoLongerAMonthAfterItsArrival() {
        var shop = RealShop.shared(false);
        var sam = seller(shop, "recipient-sam");
        var sue = seller(shop, "recipient-sue");
        var ned = seller(shop, "recipient-ned");
        var mug = lists(sam, "A mug for Ann");
        var vase = lists(sue, "A vase for Ann");
        lists(ned, "A cup for nobody");
        var ann = Buyer.of(shop, "recipient-ann");
        ann.want(mug, 1);
        var placed = ann.order("recipient", ann.want(vase, 1));
        var order = "/api/sellers/orders/" + Buyer.id(placed);
        assertThat(sam.send("GET", order, "").statusCode()).isEqualTo(404);
        ann.atStripe(placed, "pay", "card=4242424242424242");
        ann.await(placed, "Paid");

        assertThat(read(sam, order).body()).contains(RECIPIENT).doesNotContain(vase, "A vase");
        assertThat(read(sue, order).body()).contains(RECIPIENT).doesNotContain(mug, "A mug");
        var neds = ned.send("GET", order, "");
        assertThat(neds.statusCode()).isEqualTo(404);
        var parcel = sends(sam, order);
        assertThat(read(sue, order).body()).doesNotContain(parcel);
        says(sam, order, parcel);
        assertThat(read(sam, order).body()).contains(RECIPIENT);
        longAgo(shop, Buyer.id(placed), parcel);

        assertThat(read(sam, order).body()).doesNotContain(RECIPIENT);
        assertThat(read(sue, order).body()).contains(RECIPIENT);
        for (String list : List.of("", "?format=csv")) {
            assertThat(sam.send("GET", "/api/sellers/orders" + list, "").body())
                    .doesNotContain(RECIPIENT);
            assertThat(ned.send("GET", "/api/sellers/orders" + list, "").body())
                    .doesNotContain(RECIPIENT);
        }
        var csv =
                Buyer.eventually(
                        () -> sue.send("GET", "/api/sellers/orders?format=csv", "").body(),
                        text -> text.contains("A vase"));
        assertThat(csv).contains(RECIPIENT).doesNotContain("A mug");
    }

    private static Visitor seller(LocalCloud shop, String name) {
        return new Visitor(shop, DemoSellers.token(shop, name));
    }

    private static String lists(Visitor seller, String title) {
        var image = "/images/demo/bud-vase-trio.svg";
        var desk = new Seller(seller).sendsEverywhere();
        return desk.lists(title, "recipients", 9, image).path("id").asText();
    }

    private static HttpResponse<String> read(Visitor seller, String order) {
        var answer = seller.send("GET", order, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static String sends(Visitor seller, String order) {
        var key = Map.of("Idempotency-Key", "recipient");
        JsonNode sent = Visitor.json(seller.send("POST", order + "/parcels", key, "{}"));
        return sent.path("id").asText();
    }

    private static void says(Visitor seller, String order, String parcel) {
        seller.call("PUT", order + "/parcels/" + parcel, "{\"state\": \"Delivered\"}");
    }

    /** It has arrived long ago. */
    private static void longAgo(LocalCloud shop, String order, String parcel) {
        var key =
                Map.of(
                        "orderId", AttributeValue.fromS(order),
                        "id", AttributeValue.fromS(parcel));
        var row =
                new HashMap<>(
                        shop.dynamoDb().getItem(get -> get.tableName("Parcels").key(key)).item());
        row.put("endedAt", AttributeValue.fromN("1"));
        shop.dynamoDb().putItem(put -> put.tableName("Parcels").item(row));
    }
}
