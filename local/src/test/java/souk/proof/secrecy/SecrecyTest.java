package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.Stripe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.journey.Buyer;
import souk.journey.RealShop;
import souk.journey.Visitor;
import souk.proof.Proof;

/**
 * Orders are placed and paid, in good times and bad ones, and nothing is written that is secret.
 */
@Tag("proof")
class SecrecyTest {
    private static final String MUG = "oat-tall-mug";
    private static final String EMAIL = ", \"email\": \"" + Canaries.EMAIL + "\"";

    private final Canaries canaries = new Canaries();

    @ParameterizedTest(name = "isolated = {0}")
    @MethodSource(RealShop.WAYS)
    void writesNoSecretIntoALogOrATable(boolean isolated, @TempDir Path folder) {
        try (var streams = new StandardStreams();
                var leaky = new LeakyShop(folder, isolated)) {
            var token =
                    leaky.shop.identity().access("alice").claim("jti", Canaries.TOKEN_ID).sign();
            canaries.addToken(token);
            var alice = new Buyer(new Visitor(leaky.shop, token));

            ordersAndPays(leaky, alice);
            sendsNonsense(leaky, alice);
            new ServiceFaults(leaky, canaries.proxy()).passOver(alice);

            var written = new TreeMap<>(leaky.logs());
            written.put("the standard streams", streams.heard());
            assertThat(canaries.inLogs(written)).isEmpty();
            // An order keeps where its mails go.
            assertThat(canaries.in(leaky.rows()))
                    .containsExactly("the address is in the table Orders");
            assertCarried(leaky, written);
            show(leaky, written, isolated);
        }
    }

    private void ordersAndPays(LeakyShop leaky, Buyer alice) {
        canaries.addOfTables("the recipient's name", "Ann Arendt");
        canaries.addOfTables("the recipient's street", "Hauptstrasse");
        canaries.addOfTables("the recipient's phone", "+49 30 4711");
        var cart = alice.want(MUG, 1);
        var answer = alice.send(Canaries.KEY, cart, EMAIL);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(alice.send(Canaries.KEY, cart, EMAIL).statusCode()).isEqualTo(201);
        assertThat(alice.send(Canaries.KEY, cart, "").statusCode()).isEqualTo(422);
        var placed = Visitor.json(answer);
        canaries.add("the client secret", secret(placed));

        alice.atStripe(placed, "pay", "card=" + Canaries.DECLINED_CARD);
        alice.atStripe(placed, "pay", "card=" + Canaries.CARD);
        alice.await(placed, "Paid");
        var sold = new SoldOrder(leaky, canaries, alice, placed);
        sold.isSent();
        sold.goesBack();
        alice.atStripe(placed, "refund", "");
        alice.await(placed, "Refunded");
    }

    private static String secret(JsonNode placed) {
        var secret = placed.at("/payment/clientSecret").asText();
        return secret.substring(secret.indexOf("_secret_"));
    }

    /** What a page, a script or an attacker might send, with everything in the wrong place. */
    private void sendsNonsense(LeakyShop leaky, Buyer alice) {
        var all = canaries.proxy();
        var stranger = new Visitor(leaky.shop, Canaries.GARBAGE);
        var key = Map.of("Idempotency-Key", Canaries.KEY + "-2");
        for (var body :
                List.of(
                        "{\"comment\": \"" + all + "\"}",
                        "{\"" + all + "\": 1}",
                        "{\"cartVersion\": \"" + all + "\", \"totalAmount\": 1}",
                        "{\"cartVersion\": 1, \"totalAmount\": 1, \"pricing\": \"p\","
                                + " \"email\": \""
                                + all
                                + "\"}",
                        "\"" + all + "\"",
                        all)) {
            assertThat(stranger.send("POST", "/api/orders", key, body).statusCode()).isEqualTo(401);
            var orders = alice.visitor().send("POST", "/api/orders", key, body);
            assertThat(orders.statusCode()).as(orders.body()).isEqualTo(400);
            var cart = alice.visitor().send("POST", "/api/cart", body);
            assertThat(cart.statusCode()).as(cart.body()).isEqualTo(400);
            webhook(leaky, all, body, 400);
            webhook(leaky, signature(leaky, body), body, 400);
        }
        var otherVersion =
                "{\"id\": \"evt_1\", \"type\": \"" + all + "\", \"api_version\": \"" + all + "\"}";
        webhook(leaky, signature(leaky, otherVersion), otherVersion, 400);
        var odd =
                "{\"id\": \"evt_1\", \"type\": \"checkout.session.completed\", \"api_version\": \"%s\", \"livemode\": false, \"data\": {\"object\": {\"object\": \"checkout.session\", \"status\": \"%s\", \"payment_status\": \"paid\", \"customer_email\": \"%s\", \"metadata\": {\"orderId\": \"%s\"}}}}"
                        .formatted(Stripe.API_VERSION, all, all, "a".repeat(26));
        webhook(leaky, signature(leaky, odd), odd, 400);
        var query = all.replace(" ", "%20").replace("@", "%40");
        alice.visitor().send("GET", "/api/orders?cursor=" + query + "&limit=" + query, "");
    }

    private static String signature(LeakyShop leaky, String body) {
        return leaky.shop.stripe().orElseThrow().sign(body, Instant.now());
    }

    private static void webhook(LeakyShop leaky, String header, String body, int status) {
        var answer =
                Visitor.anybody(leaky.shop)
                        .send(
                                "POST",
                                "/api/webhooks/stripe",
                                Map.of("Stripe-Signature", header),
                                body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    /** That nothing is found means something only when it was there to be found. */
    private static void assertCarried(LeakyShop leaky, Map<String, String> written) {
        var logs = String.join("\n", written.values());
        assertThat(logs).contains("POST /api/orders", "\"fault\"", "Stripe refused a call");
        var sessions = leaky.shop.stripe().orElseThrow().sessions();
        assertThat(sessions.toString()).contains(Canaries.EMAIL);
    }

    private void show(LeakyShop leaky, Map<String, String> written, boolean isolated) {
        Proof.of("secrecy-" + (isolated ? "isolated" : "shared"))
                .shows(
                        "%d canaries; %d characters of logs in %d places and %d rows searched: none found."
                                .formatted(
                                        canaries.count(),
                                        written.values().stream().mapToInt(String::length).sum(),
                                        written.size(),
                                        leaky.count()));
    }
}
