package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.LocalCloud;

/** What the checkout does not take, and that it then has reserved, stored and asked nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderEntryTest {
    private static final Map<String, String> KEY = Map.of("Idempotency-Key", "key");

    private LocalCloud shop;
    private Visitor carol;
    private AllRows before;

    @BeforeAll
    void fillACart() {
        shop = RealShop.fresh();
        carol = Visitor.of(shop, "carol-orders");
        carol.call("POST", "/api/cart", "{\"productId\": \"oat-tall-mug\", \"quantity\": 1}");
        before = AllRows.of(shop).without("Mails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "{}",
                "null",
                "\"cartVersion\"",
                "{\"cartVersion\": 1}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": null}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"a b\"}",
                "{\"totalAmount\": 2650, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1.0, \"totalAmount\": 2650, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650.0, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2.65e3, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": NaN, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": Infinity, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": \"2650\", \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": null, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": -1, \"pricing\": \"p\"}",
                "{\"cartVersion\": -1, \"totalAmount\": 2650, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 99999999999999999999, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"totalAmount\":"
                        + " 2650, \"pricing\": \"p\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"userId\":"
                        + " \"bob\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"paymentStatus\":"
                        + " \"Paid\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"products\": []}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"email\":"
                        + " \"carol\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"email\":"
                        + " \"a@b.example\\r"
                        + "\\n"
                        + "Bcc: x\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"email\":"
                        + " \"\\ud800@b.example\"}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\", \"email\": {\"a\":"
                        + " 1}}",
                "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\"} x"
            })
    void answersAMalformedOrderWithAProblemAndChangesNothing(String body) {
        var answer = carol.send("POST", "/api/orders", KEY, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("MALFORMED");
        assertNothingHappened();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a/b", "{\"a\": 1}"})
    void refusesAKeyThatIsNone(String key) {
        var answer =
                carol.send(
                        "POST",
                        "/api/orders",
                        Map.of("Idempotency-Key", key),
                        "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\"}");

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 428);
        assertNothingHappened();
    }

    @Test
    void refusesAnOrderWithoutAKeyOrOfAnotherKindOrSize() {
        var order = "{\"cartVersion\": 1, \"totalAmount\": 2650, \"pricing\": \"p\"}";
        var xml = Map.of("Idempotency-Key", "key", "Content-Type", "application/xml");
        var tooLong = Map.of("Idempotency-Key", "k".repeat(129));

        assertThat(status(Map.of(), order)).isEqualTo(428);
        assertThat(status(xml, order)).isEqualTo(415);
        assertThat(status(tooLong, order)).isEqualTo(400);
        assertThat(status(KEY, "[".repeat(50_000))).isEqualTo(400);
        assertThat(status(KEY, " ".repeat(70_000))).isEqualTo(413);
        assertNothingHappened();
    }

    private int status(Map<String, String> headers, String body) {
        return carol.send("POST", "/api/orders", headers, body).statusCode();
    }

    private void assertNothingHappened() {
        assertThat(AllRows.of(shop).without("Mails")).isEqualTo(before);
        assertThat(shop.stripe().orElseThrow().calls().all()).isEmpty();
    }
}
