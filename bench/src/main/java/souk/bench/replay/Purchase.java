package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One basket, bought: put into the cart line by line, reviewed, ordered, paid, and looked at until
 * the shop has heard of the payment; then sent.
 *
 * @param token of the customer
 */
record Purchase(ReplayContext stage, String token, Basket basket) {
    /** How long to wait for the shop to hear of a payment. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long MAX_PAUSE_MILLIS = 200;

    /**
     * What differs from the file.
     *
     * @throws CallFailed when a call does; the basket is given up
     */
    List<String> make() {
        for (OrderLine line : basket.lines()) {
            for (Portion portion : Portion.of(line, stage.fractionDigits())) {
                stage.shop().add(token, stage.places().line(portion), portion.quantity());
            }
        }
        Expected expected = stage.calculator().of(basket);
        JsonNode cart = stage.shop().cart(token);
        var found = new ArrayList<String>(CartCheck.differences(expected, cart));
        CustomerAddress to = CustomerAddress.of(basket.customerId());
        JsonNode quote = stage.shop().quote(token, cart, to);
        JsonNode placed = stage.shop().place(token, basket.key(), cart, quote, to);
        String id = placed.path("order").path("id").asText();
        stage.orders().put(id, basket);
        found.addAll(paid(expected, placed.path("payment").path("clientSecret").asText()));
        long start = System.nanoTime();
        JsonNode order = settled(id, start);
        stage.tally().latencies().record("from paid to Paid", System.nanoTime() - start);
        found.addAll(OrderCheck.differences(expected, stage.currency(), order));
        int parcels = new Shipment(stage, basket, expected).send(id);
        stage.mails().owes(order, expected.shipping().keySet(), parcels);
        return found;
    }

    private List<String> paid(Expected expected, String clientSecret) {
        JsonNode session = stage.wallet().pay(clientSecret);
        var differences = new Differences();
        differences.equal("paid", expected.paid(), session.path("amount_total"));
        differences.equal("payment_status", "paid", session.path("payment_status"));
        return differences.found();
    }

    private JsonNode settled(String id, long start) {
        long pause = FIRST_PAUSE_MILLIS;
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            sleep(pause);
            JsonNode order = stage.shop().order(token, id);
            if (!order.path("paymentStatus").asText().equals("Pending")) {
                return order;
            }
            pause = Math.min(2 * pause, MAX_PAUSE_MILLIS);
        }
        throw new CallFailed(
                "order %s was paid and is still Pending after %d seconds"
                        .formatted(id, PATIENCE.toSeconds()));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("the wait for a payment was interrupted");
        }
    }
}
