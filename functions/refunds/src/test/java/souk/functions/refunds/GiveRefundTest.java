package souk.functions.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.parcel.ParcelFixture;

/** How sam gives money of his three mugs, his download and his shipping back. */
class GiveRefundTest {
    private static final String ONE_MUG =
            "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}], \"restock\": true}";

    private final RefundFunctions shop = new RefundFunctions();

    @Test
    void answersTheRefund() {
        Answer answer =
                shop.give(
                        "sam",
                        "one",
                        "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1},"
                                + " {\"id\": \"download\", \"amount\": 150}],"
                                + " \"shipping\": 40, \"restock\": true, \"reason\": \"Sorry.\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("location", "/api/sellers/orders/" + RefundFunctions.ORDER)
                .containsEntry("cache-control", "no-store");
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"id":"%s","state":"Asked","amount":1190,\
                        "lines":[{"id":"mug","quantity":1,"amount":1000},\
                        {"id":"download","quantity":0,"amount":150}],"shipping":40,\
                        "attributed":true,"by":"Seller","reason":"Sorry.",\
                        "at":"2026-03-01T12:00:00Z"}\
                        """
                                .formatted(answer.json().path("id").asText()));
        assertThat(shop.order().refunded().minor()).isEqualTo(1_190);
    }

    @Test
    void givesOncePerKey() {
        Answer first = shop.give("sam", "one", ONE_MUG);

        assertThat(shop.give("sam", "one", ONE_MUG).text()).isEqualTo(first.text());
        shop.give("sam", "one", "{\"shipping\": 1, \"restock\": false}")
                .problem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(shop.order().refunded().minor()).isEqualTo(1_000);
        assertThat(shop.stock("mug")).isEqualTo(10);
    }

    @Test
    void aKeyIsItsSellersOwn() {
        shop.give("sam", "one", "{\"shipping\": 100, \"restock\": false}");

        Answer sues = shop.give("sue", "one", "{\"shipping\": 50, \"restock\": false}");

        assertThat(sues.status()).isEqualTo(201);
        assertThat(shop.order().refunded().minor()).isEqualTo(150);
    }

    @Test
    void givesNothingWithoutAKey() {
        RefundFunctions.giving(ONE_MUG)
                .as("sam")
                .to(shop.giving())
                .problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        assertThat(shop.order().refunded().minor()).isZero();
    }

    @Test
    void cancelsWhatIsNotPackedFirstThenTakesBackWhatWasSent() {
        shop.sent(ParcelFixture.SAM, ParcelFixture.MUGS, 1);

        shop.give(
                "sam",
                "one",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 3}], \"restock\": false}");

        assertThat(shop.order().counts().cancelled(ParcelFixture.MUGS)).isEqualTo(2);
        assertThat(shop.order().counts().returned(ParcelFixture.MUGS)).isEqualTo(1);
        assertThat(shop.order().refunded().minor()).isEqualTo(3_000);
        assertThat(shop.stock("mug")).isEqualTo(9);
    }

    @Test
    void givesTheShippingBackWhenNothingIsSentAnyMore() {
        Answer answer =
                shop.give(
                        "sue",
                        "one",
                        "{\"lines\": [{\"id\": \"vase\", \"quantity\": 1}], \"restock\": true}");

        assertThat(answer.json().path("shipping").asLong()).isEqualTo(500);
        assertThat(answer.json().path("amount").asLong()).isEqualTo(1_500);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 3}], \"restock\": true}",
                "{\"lines\": [{\"id\": \"mug\", \"amount\": 2001}], \"restock\": true}",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1, \"amount\": 2001}], \"restock\": true}",
                "{\"shipping\": 501, \"restock\": false}",
            })
    void tellsWhatIsLeftWhenItIsLess(String body) {
        shop.give("sam", "one", ONE_MUG);

        Answer no = shop.give("sam", "two", body);

        no.problem(409, "NOT_REFUNDABLE");
        assertThat(no.json().at("/current/lines/0/id").asText()).isEqualTo("mug");
        assertThat(no.json().at("/current/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(no.json().at("/current/lines/0/amount").asLong()).isEqualTo(2_000);
        assertThat(no.json().at("/current/lines").size()).isEqualTo(2);
        assertThat(no.json().at("/current/shipping").asLong()).isEqualTo(500);
        assertThat(shop.order().refunded().minor()).isEqualTo(1_000);
    }

    @Test
    void isOfTheSellersOwnLinesOnly() {
        shop.give("sue", "one", ONE_MUG).problem(422, "NO_SUCH_LINE");
        shop.give("carol", "one", ONE_MUG).problem(404, "NO_SUCH_ORDER");
        RefundFunctions.giving(ONE_MUG)
                .as("bob")
                .header("idempotency-key", "one")
                .to(shop.giving())
                .problem(403, "NOT_A_SELLER");
        RefundFunctions.giving(ONE_MUG).to(shop.giving()).problem(401, "UNAUTHORIZED");
        assertThat(shop.order().refunded().minor()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"shipping\": 1}|/restock REQUIRED",
                "{\"restock\": true}|/lines INVALID",
                "{\"restock\": true, \"lines\": []}|/lines INVALID",
                "{\"restock\": true, \"lines\": [{\"id\": \"mug\"}]}|/lines/0 INVALID",
                "{\"restock\": true, \"lines\": [{\"quantity\": 1}]}|/lines/0/id REQUIRED",
                "{\"restock\": true, \"lines\": [{\"id\": \"mug\", \"quantity\": 0}]}|/lines/0/quantity INVALID",
                "{\"restock\": true, \"lines\": [{\"id\": \"mug\", \"amount\": 0}]}|/lines/0/amount INVALID",
                "{\"restock\": true, \"lines\": [{\"id\": \"a\", \"amount\": 1}, {\"id\": \"a\", \"amount\": 2}]}|/lines INVALID",
                "{\"restock\": true, \"shipping\": 0}|/shipping INVALID",
                "{\"restock\": true, \"shipping\": 1.5}|/shipping WRONG_TYPE",
                "{\"restock\": true, \"shipping\": 1, \"reason\": 1}|/reason WRONG_TYPE",
            })
    void saysWhereABodyIsWrong(String body, String fault) {
        assertThat(shop.give("sam", "one", body).faults()).containsExactly(fault);
        assertThat(shop.order().refunded().minor()).isZero();
    }
}
