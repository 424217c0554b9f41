package souk.proof.privilege;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.journey.Buyer;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;

/** What is paid, given back and swept, by those with reviews and those without. */
final class PaymentWorkload {
    private final FullWorkload day;
    private final Rows rows;

    PaymentWorkload(FullWorkload day) {
        this.day = day;
        this.rows = new Rows(day.shop());
    }

    private Buyer buyer(String name) {
        return Buyer.of(day.shop(), name);
    }

    void changesHands() {
        var plain = buyer("plain");
        var cart = plain.want(FullWorkload.product(), 1);
        var placed = plain.order("key", cart);
        plain.send("stale", cart, "");
        day.paid(plain, placed);
        FullWorkload.review(plain.visitor(), FullWorkload.product());
        var again = day.ordered(plain);
        day.paid(plain, again);
        for (var bought : List.of(placed, again)) {
            plain.atStripe(bought, "refund", "amount=1");
            plain.atStripe(bought, "refund", "");
            plain.await(bought, "Refunded");
        }
        // What went back is told with the orders, and to a request that is sent again.
        plain.send("key", cart, "");
        plain.visitor().call("GET", "/api/orders", "");
        plain.visitor().call("GET", "/api/users/orders", "");

        var early = buyer("early");
        FullWorkload.review(early.visitor(), FullWorkload.product());
        day.paid(early, day.ordered(early));

        var silent = buyer("silent");
        var unwanted = day.ordered(silent);
        day.paid(silent, unwanted);
        silent.atStripe(unwanted, "refund", "");
        silent.await(unwanted, "Refunded");

        takenBack(unwanted, silent);

        var late = buyer("late");
        var expired = day.ordered(late);
        late.visitor().call("GET", "/api/orders/" + Buyer.id(expired) + "/payment", "");
        late.atStripe(expired, "expire", "");
        late.await(expired, "Cancelled");
        Buyer.eventually(
                () -> day.shop().dynamoDb().scan(s -> s.tableName("Sales")).count(), n -> n > 0);
    }

    /** One order is cancelled; of one that was paid, the refund is told. */
    private void takenBack(JsonNode refunded, Buyer of) {
        var regrets = buyer("regrets");
        FullWorkload.expect(regrets.cancels(Buyer.id(day.ordered(regrets))), 200);
        FullWorkload.expect(of.cancels(Buyer.id(refunded)), 409);
        // The wish is known and nothing else is done: Stripe's event ends this one.
        var interrupted = buyer("interrupted");
        var placed = day.ordered(interrupted);
        rows.takenBack(Buyer.id(placed));
        interrupted.atStripe(placed, "expire", "");
        interrupted.await(placed, "Cancelled");
    }

    /** Nobody but the sweep hears of these: their orders are put back to what they were. */
    void comesLate() {
        var slow = buyer("slow");
        List<Map<String, AttributeValue>> before = new ArrayList<>();
        FullWorkload.review(slow.visitor(), FullWorkload.product());
        for (var i = 0; i < 2; i++) {
            var placed = day.ordered(slow);
            before.add(rows.order(Buyer.id(placed)));
            day.paid(slow, placed);
        }
        var open = day.ordered(slow);
        before.add(rows.order(Buyer.id(open)));
        before.forEach(rows::due);
        var forgotten = buyer("forgotten");
        rows.takenBack(Buyer.id(day.ordered(forgotten)));
        sweep(day.shop());
        soldOut();
    }

    /** An order ended and its stock went; then its payment comes after all, and goes back. */
    private void soldOut() {
        var buyer = buyer("sold-out");
        var placed = day.ordered(buyer);
        var row = new HashMap<>(rows.order(Buyer.id(placed)));
        row.put("hold", Rows.text("RELEASED"));
        row.put("paymentStatus", Rows.text("Cancelled"));
        rows.due(row);
        stock(0);
        buyer.atStripe(placed, "pay", FullWorkload.PAYS);
        buyer.await(placed, "Refunded");
        stock(50);
        onItsWay(Buyer.id(placed), requireNonNull(row.get("reservation")));
    }

    /**
     * The refund was on its way when it was last heard of; the sweep asks what became of it.
     *
     * @param open the key under which the sweep finds an open order
     */
    private void onItsWay(String order, AttributeValue open) {
        var row = new HashMap<>(rows.order(order));
        row.put("reservation", open);
        row.put("hold", Rows.text("REFUNDING"));
        row.put("paymentStatus", Rows.text("Cancelled"));
        row.put("refundsArrived", AttributeValue.fromN("0"));
        rows.pending(order);
        rows.due(row);
        sweep(day.shop());
    }

    private void stock(int units) {
        day.shop()
                .dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Products")
                                        .key(Map.of("id", Rows.text(FullWorkload.product())))
                                        .updateExpression("SET stock = :units")
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":units",
                                                        AttributeValue.fromN(
                                                                Integer.toString(units)))));
    }

    static void sweep(LocalCloud shop) {
        assertThat(
                        shop.functions()
                                .invoke(
                                        "SettleStaleOrders",
                                        "{}".getBytes(UTF_8),
                                        Duration.ofMinutes(1)))
                .isInstanceOf(Outcome.Answered.class);
    }
}
