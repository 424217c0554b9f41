package souk.proof.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.house.reading.Tree;
import souk.journey.Buyer;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.fixture.Fixture;
import souk.local.functions.Outcome;
import souk.local.stripe.StripeStandIn;
import souk.local.stripe.ledger.EventLog;

/** The real shop, to which one thing after the other happens that somebody should be told of. */
final class TroubledShop implements AutoCloseable {
    private static final String WEBHOOK = "/api/webhooks/stripe";
    private static final String SWEEP = "SettleStaleOrders";

    private final SeenMetrics seen;
    private final Path logs;
    private final LocalCloud shop;
    private final AccessFilters filters;

    TroubledShop(LocalSettings settings, Tree template, SeenMetrics seen) {
        this.seen = seen;
        filters = new AccessFilters(template);
        logs = settings.logs().orElseThrow();
        shop = LocalCloud.start(settings);
    }

    void hearsWhatStripeNeverSaid() {
        assertThat(tell("{}", "t=1,v1=00").statusCode()).isEqualTo(400);
    }

    /** Signed for the shop, whose key is of test money. */
    void hearsOfRealMoney() {
        var event =
                """
                {"id": "evt_1", "type": "checkout.session.completed", "api_version": "%s",
                 "livemode": true, "data": {"object": {"object": "checkout.session"}}}\
                """
                        .formatted(EventLog.API_VERSION);

        var answer = tell(event, stripe().sign(event, Instant.now()));

        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("OTHER_MODE");
    }

    void refusesWhoHasNotSignedIn() {
        var answer = Visitor.anybody(shop).send("GET", "/api/cart", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        filters.of("GET /api/cart", answer, seen);
    }

    void hearsOfABadReview() {
        var says = "{\"productId\": \"oat-tall-mug\", \"rating\": 1}";
        var said = Visitor.of(shop, "reviewer").send("POST", "/api/reviews", says);
        var review = Visitor.json(said).path("id").asText();
        assertThat(
                        Visitor.of(shop, "reporter")
                                .send("POST", "/api/reviews/" + review + "/reports", "{}")
                                .statusCode())
                .isEqualTo(204);
    }

    void hasAnOrderThatEndsUnpaid() {
        var buyer = Buyer.of(shop, "dora");
        var placed = buyer.order("oat-tall-mug", 1);
        assertThat(buyer.takesBack(Buyer.id(placed)).statusCode()).isEqualTo(200);
    }

    void isPaidAnotherAmount() {
        var buyer = Buyer.of(shop, "alice");
        var placed = buyer.order("oat-tall-mug", 1);
        shop.dynamoDb()
                .updateItem(
                        update ->
                                update.tableName("Orders")
                                        .key(Map.of("id", AttributeValue.fromS(Buyer.id(placed))))
                                        .updateExpression("ADD totalAmount :one")
                                        .expressionAttributeValues(
                                                Map.of(":one", AttributeValue.fromN("1"))));
        assertThat(buyer.atStripe(placed, "pay", "card=4242424242424242").statusCode())
                .isEqualTo(200);
        hearsAll(placed);
    }

    /** Its cardholder says so, and the bank agrees. */
    void losesADispute() {
        var buyer = Buyer.of(shop, "carol");
        var placed = buyer.order("oat-tall-mug", 1);
        assertThat(buyer.atStripe(placed, "pay", "card=4242424242424242").statusCode())
                .isEqualTo(200);
        buyer.await(placed, "Paid");
        var dispute = Visitor.json(buyer.atStripe(placed, "dispute", ""));
        hearsAll(placed);
        var closes = "/test/disputes/" + dispute.path("id").asText() + "/close";
        assertThat(Fixture.form(stripe().address().resolve(closes), "outcome=lost").statusCode())
                .isEqualTo(200);
        hearsAll(placed);
    }

    TroubledMails mails() {
        return new TroubledMails(shop);
    }

    private void hearsAll(JsonNode placed) {
        Buyer.eventually(
                () -> stripe().events(Buyer.session(placed)),
                events ->
                        !events.isEmpty()
                                && events.stream()
                                        .allMatch(each -> stripe().delivery(each).delivered()));
    }

    void cannotReachStripe() {
        var buyer = Buyer.of(shop, "bob");
        var cart = buyer.want("oat-tall-mug", 1);
        stripe().close();

        var answer = buyer.send("unreachable", cart, "");
        assertThat(answer.statusCode()).isEqualTo(503);
        filters.of("POST /api/orders", answer, seen);
    }

    /** Of a whole event, signed, and of the sweep. */
    void losesItsOrders() {
        // For an event of a dispute it would ask Stripe first, which is out of reach.
        var event =
                stripe().events().stream()
                        .filter(each -> each.type().equals("checkout.session.completed"))
                        .findFirst()
                        .orElseThrow()
                        .payload();
        shop.dynamoDb().deleteTable(delete -> delete.tableName("Orders"));

        assertThat(tell(event, stripe().sign(event, Instant.now())).statusCode())
                .isGreaterThanOrEqualTo(500);
        if (shop.functions().invoke(SWEEP, bytes("{}"), Duration.ofMinutes(1))
                instanceof Outcome.Failed) {
            seen.add("AWS/Lambda", "Errors", Map.of("FunctionName", SWEEP));
        }
    }

    /** Needs a shop whose throttle lets one call in. */
    void isRunOver() {
        var visitor = Visitor.anybody(shop);
        var answer = visitor.send("GET", "/api/products", "");
        while (answer.statusCode() == 200) {
            answer = visitor.send("GET", "/api/products", "");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        filters.of("GET /api/products", answer, seen);
    }

    private HttpResponse<String> tell(String event, String signature) {
        var answer =
                Visitor.anybody(shop)
                        .send("POST", WEBHOOK, Map.of("Stripe-Signature", signature), event);
        filters.of("POST " + WEBHOOK, answer, seen);
        return answer;
    }

    private StripeStandIn stripe() {
        return shop.stripe().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads its logs, which are whole only now. */
    @Override
    public void close() {
        var words = new TreeMap<String, String>();
        shop.template()
                .functions()
                .forEach(
                        function ->
                                words.put(
                                        function.environment()
                                                .getOrDefault("POWERTOOLS_SERVICE_NAME", ""),
                                        "AWS::StackName"));
        shop.close();
        seen.read(logs, words);
    }
}
