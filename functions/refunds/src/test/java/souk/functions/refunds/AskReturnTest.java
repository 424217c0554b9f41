package souk.functions.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.order.SampleOrders;
import souk.parcel.ParcelFixture;

/** How alice withdraws from what sam and sue have sent her. */
class AskReturnTest {
    private static final String TWO_MUGS =
            "{\"lines\": [{\"id\": \"mug\", \"quantity\": 2}], \"reason\": \"Chipped.\"}";
    private static final String ONE_MUG = "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}]}";

    private final RefundFunctions shop =
            new RefundFunctions().arrived(ParcelFixture.SAM, ParcelFixture.MUGS, 2);

    @Test
    void answersTheReturnThatIsAskedFor() {
        Answer answer = shop.ask("alice", "one", TWO_MUGS);

        String id = answer.json().path("id").asText();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("location", "/api/orders/" + RefundFunctions.ORDER)
                .containsEntry("cache-control", "no-store");
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"id":"%s","orderId":"%s","sellerId":"sam","state":"Asked",\
                        "lines":[{"id":"mug","quantity":2}],"reason":"Chipped.","note":null,\
                        "askedAt":"2026-03-01T12:00:00Z","changedAt":"2026-03-01T12:00:00Z",\
                        "restocked":false}\
                        """
                                .formatted(id, RefundFunctions.ORDER));
        assertThat(shop.order().refunded().minor()).isZero();
    }

    @Test
    void asksOncePerKey() {
        Answer first = shop.ask("alice", "one", ONE_MUG);

        assertThat(shop.ask("alice", "one", ONE_MUG).text()).isEqualTo(first.text());
        shop.ask("alice", "one", TWO_MUGS).problem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(shop.refunds.returnsOf(SampleOrders.ORDER)).hasSize(1);
    }

    @Test
    void asksNothingWithoutAKey() {
        RefundFunctions.asking(ONE_MUG)
                .as("alice")
                .to(shop.asking())
                .problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        assertThat(shop.refunds.returnsOf(SampleOrders.ORDER)).isEmpty();
    }

    @Test
    void tellsWhatMayBeReturnedWhenItIsLess() {
        shop.ask("alice", "one", ONE_MUG);

        Answer no = shop.ask("alice", "two", TWO_MUGS);

        no.problem(409, "NOT_RETURNABLE");
        assertThat(no.json().at("/current/lines").toString())
                .isEqualTo("[{\"id\":\"mug\",\"quantity\":1}]");
        assertThat(no.json().at("/current/until").asText()).isEqualTo("2026-03-15T12:00:00Z");
    }

    @Test
    void mayBeAskedUntilTheVeryEndOfThePeriod() {
        shop.clock.pass(RefundFunctions.PERIOD.minus(Duration.ofMillis(1)));
        assertThat(shop.ask("alice", "one", ONE_MUG).status()).isEqualTo(201);

        shop.clock.pass(Duration.ofMillis(1));
        Answer late = shop.ask("alice", "two", ONE_MUG);

        late.problem(409, "RETURN_PERIOD_OVER");
        assertThat(late.json().path("current").toString())
                .isEqualTo("{\"lines\":[],\"until\":\"2026-03-15T12:00:00Z\"}");
        assertThat(shop.ask("alice", "one", ONE_MUG).status()).isEqualTo(201);
    }

    @Test
    void hasNoEndWhileAParcelOfTheSellerIsOnItsWay() {
        shop.sent(ParcelFixture.SAM, ParcelFixture.MUGS, 1);
        shop.clock.pass(RefundFunctions.PERIOD.multipliedBy(2));

        assertThat(shop.ask("alice", "one", TWO_MUGS).status()).isEqualTo(201);
    }

    @Test
    void isNobodyElses() {
        shop.ask("bob", "one", ONE_MUG).problem(404, "NO_SUCH_ORDER");
        RefundFunctions.asking(ONE_MUG)
                .header("idempotency-key", "one")
                .to(shop.asking())
                .problem(401, "UNAUTHORIZED");
        assertThat(shop.refunds.returnsOf(SampleOrders.ORDER)).isEmpty();
    }

    @Test
    void goesToOneSellerAndIsOfTheOrdersLines() {
        shop.arrived(ParcelFixture.SUE, ParcelFixture.VASE, 1);

        shop.ask(
                        "alice",
                        "one",
                        "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1},"
                                + " {\"id\": \"vase\", \"quantity\": 1}]}")
                .problem(422, "LINES_OF_SEVERAL_SELLERS");
        shop.ask("alice", "two", "{\"lines\": [{\"id\": \"cup\", \"quantity\": 1}]}")
                .problem(422, "NO_SUCH_LINE");
        assertThat(shop.refunds.returnsOf(SampleOrders.ORDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/lines REQUIRED",
                "{\"lines\": []}|/lines INVALID",
                "{\"lines\": [{\"id\": \"mug\"}]}|/lines/0/quantity REQUIRED",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 0}]}|/lines/0/quantity INVALID",
                "{\"lines\": [{\"id\": \"a\", \"quantity\": 1}, {\"id\": \"a\", \"quantity\": 1}]}|/lines INVALID",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}], \"reason\": \" \"}|/reason INVALID",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}], \"state\": \"Received\"}|/state UNKNOWN_FIELD",
            })
    void saysWhereABodyIsWrong(String body, String fault) {
        assertThat(shop.ask("alice", "one", body).faults()).containsExactly(fault);
        assertThat(shop.refunds.returnsOf(SampleOrders.ORDER)).isEmpty();
    }
}
