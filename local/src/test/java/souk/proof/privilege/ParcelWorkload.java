package souk.proof.privilege;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;

/** What is sent, followed, received, lost, and taken as delivered. */
record ParcelWorkload(FullWorkload day) {

    void areSent() {
        var shop = day.shop();
        var token = DemoSellers.token(shop, "newcomer-2");
        var seller = new Seller(new Visitor(shop, token)).sendsEverywhere();
        var bowl = seller.lists("A bowl", "bowls", 9, "/images/demo/bud-vase-trio.svg");
        chooses(seller.visitor(), "daily");
        var buyer = Buyer.of(shop, "receives");
        var placed = buyer.order(bowl.path("id").asText(), 3);
        day.paid(buyer, placed);
        var order = Buyer.id(placed);
        var sells = seller.visitor();
        var one =
                "{\"lines\": [{\"id\": \"%s\", \"quantity\": 1}]}"
                        .formatted(bowl.path("id").asText());
        Buyer.eventually(
                () -> sells.call("GET", "/api/sellers/orders?fulfilment=Unfulfilled", ""),
                page -> !page.path("items").isEmpty());
        FullWorkload.expect(sells.send("GET", "/api/sellers/orders?format=csv", ""), 200);
        var first = ships(sells, order, "first", one);
        var second = ships(sells, order, "second", one);
        var third = ships(sells, order, "third", "{}");
        var parcels = "/api/sellers/orders/" + order + "/parcels/";
        FullWorkload.expect(sells.send("PUT", parcels + first, "{\"state\": \"Lost\"}"), 200);
        FullWorkload.expect(sells.send("PUT", parcels + first, "{\"state\": \"Delivered\"}"), 200);
        FullWorkload.expect(
                buyer.visitor()
                        .send(
                                "PUT",
                                "/api/orders/" + order + "/parcels/" + second,
                                "{\"state\": \"Delivered\"}"),
                200);
        sells.call("GET", "/api/sellers/orders/" + order, "");
        buyer.find(placed);
        chooses(buyer.visitor(), "each");
        longAgo(shop, order, third);
        assertThat(
                        shop.functions()
                                .invoke(
                                        "AssumeDelivered",
                                        "{}".getBytes(UTF_8),
                                        Duration.ofMinutes(1)))
                .isInstanceOf(Outcome.Answered.class);
        assertThat(buyer.find(placed).path("fulfilment").asText()).isEqualTo("Delivered");
        Buyer.eventually(
                () -> sells.call("GET", "/api/sellers/orders?fulfilment=Delivered", ""),
                page -> !page.path("items").isEmpty());
    }

    /** To be asked for reviews, and how to be told of what is sold. */
    private static void chooses(Visitor person, String sold) {
        var mails = "{\"reviews\": true, \"sold\": \"%s\", \"lowStock\": true}".formatted(sold);
        FullWorkload.expect(
                person.send("PUT", "/api/users/mail", Map.of("If-Match", "*"), mails), 200);
    }

    private static String ships(Visitor seller, String order, String key, String body) {
        var answer =
                seller.send(
                        "POST",
                        "/api/sellers/orders/" + order + "/parcels",
                        Map.of("Idempotency-Key", key),
                        body);
        FullWorkload.expect(answer, 201);
        return Visitor.json(answer).path("id").asText();
    }

    /** The parcel was sent so long ago that it is taken as delivered. */
    private static void longAgo(LocalCloud shop, String order, String parcel) {
        var key = Map.of("orderId", Rows.text(order), "id", Rows.text(parcel));
        var row =
                new HashMap<>(
                        shop.dynamoDb().getItem(get -> get.tableName("Parcels").key(key)).item());
        row.put("sentAt", Rows.text("0000000000001"));
        shop.dynamoDb().putItem(put -> put.tableName("Parcels").item(row));
    }
}
