package souk.proof.privilege;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.Seller;
import souk.journey.Visitor;

/**
 * Everything of an order goes back in every way there is. Each order has a product of which the
 * shopper has written a review, which another paid order proves from then on, and one of which
 * there is none.
 */
final class RefundWorkload {
    private static final String IMAGE = "/images/demo/bud-vase-trio.svg";

    private final FullWorkload day;
    private final Rows rows;
    private final Visitor seller;
    private final String lamp;
    private final String shade;

    /**
     * A paid order.
     *
     * @param review of the lamp in it
     */
    private record Bought(Buyer buyer, JsonNode placed, String review) {
        String id() {
            return Buyer.id(placed);
        }
    }

    RefundWorkload(FullWorkload day) {
        this.day = day;
        this.rows = new Rows(day.shop());
        var token = DemoSellers.token(day.shop(), "gives-back");
        var desk = new Seller(new Visitor(day.shop(), token)).sendsEverywhere();
        this.seller = desk.visitor();
        this.lamp = desk.lists("A lamp", "lamps", 50, IMAGE).path("id").asText();
        this.shade = desk.listsInSizes("A shade", "lamps", 50).path("id").asText() + "~2";
    }

    void goBack() {
        var cancelled = bought("cancels");
        FullWorkload.expect(cancelled.buyer().cancels(cancelled.id()), 200);

        var refunded = bought("is-refunded");
        made(seller, sold(refunded) + "/refunds", all(", \"restock\": true"));

        var returned = bought("returns");
        made(seller, sold(returned) + "/parcels", "{}");
        var orders = "/api/orders/" + returned.id() + "/returns";
        var asked = made(returned.buyer().visitor(), orders, all(", \"reason\": \"Too bright.\""));
        Buyer.eventually(
                () -> seller.call("GET", "/api/sellers/returns", "").path("items"),
                items -> !items.isEmpty());
        for (var said :
                List.of("\"Approved\"", "\"Received\", \"restock\": true, \"shipping\": 500")) {
            var path = sold(returned) + "/returns/" + asked;
            FullWorkload.expect(seller.send("PUT", path, "{\"state\": " + said + "}"), 200);
        }

        PaymentWorkload.sweep(day.shop());
        for (var each : List.of(cancelled, refunded, returned)) {
            each.buyer().await(each.placed(), "Refunded");
            seller.call("GET", sold(each), "");
        }
        onlyTheSweepHears(bought("unheard"));
    }

    /**
     * All went back at Stripe, and no event told of it; a cent is promised. Stripe refuses the
     * cent, so that no event comes before the sweep has written what it found.
     */
    private void onlyTheSweepHears(Bought bought) {
        var cent = "{\"lines\": [{\"id\": \"" + lamp + "\", \"amount\": 1}], \"restock\": false}";
        made(seller, sold(bought) + "/refunds", cent);
        var before = rows.order(bought.id());
        var total = bought.placed().at("/order/totalAmount").asLong();
        bought.buyer().atStripe(bought.placed(), "refund", "amount=" + total);
        Buyer.eventually(
                () -> bought.buyer().find(bought.placed()),
                order -> order.path("refundedAmount").asLong() >= total);
        rows.noneOfTheDashboard(bought.id());
        rows.provedBy(bought.review(), bought.id());
        rows.due(before);
        PaymentWorkload.sweep(day.shop());
        bought.buyer().await(bought.placed(), "Refunded");
    }

    /** The lamp of it is reviewed, and bought once more. */
    private Bought bought(String name) {
        var buyer = Buyer.of(day.shop(), name);
        buyer.want(shade, 1);
        var placed = buyer.order(lamp, 1);
        day.paid(buyer, placed);
        var review = FullWorkload.review(buyer.visitor(), lamp).path("id").asText();
        day.paid(buyer, buyer.order(lamp, 1));
        return new Bought(buyer, placed, review);
    }

    private static String sold(Bought bought) {
        return "/api/sellers/orders/" + bought.id();
    }

    /** Both lines, with further fields. */
    private String all(String further) {
        return """
               {"lines": [{"id": "%s", "quantity": 1}, {"id": "%s", "quantity": 1}]%s}"""
                .formatted(lamp, shade, further);
    }

    private static String made(Visitor by, String path, String body) {
        var answer = by.send("POST", path, Map.of("Idempotency-Key", "once"), body);
        FullWorkload.expect(answer, 201);
        return Visitor.json(answer).path("id").asText();
    }
}
