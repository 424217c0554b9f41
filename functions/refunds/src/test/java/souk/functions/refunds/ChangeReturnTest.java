package souk.functions.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.order.Refund;
import souk.order.RefundState;
import souk.parcel.ParcelFixture;

/** What sam makes of a return of two of the three mugs that he has sent. */
class ChangeReturnTest {
    private static final String APPROVED = "{\"state\": \"Approved\"}";
    private static final String REFUSED = "{\"state\": \"Refused\", \"note\": \"Too late.\"}";
    private static final String RECEIVED =
            "{\"state\": \"Received\", \"restock\": true, \"shipping\": 200}";

    private final RefundFunctions shop =
            new RefundFunctions().arrived(ParcelFixture.SAM, ParcelFixture.MUGS, 3);
    private final String id = shop.asked("one", "{\"id\": \"mug\", \"quantity\": 2}");

    @Test
    void answersTheReturnAsItIsNow() {
        shop.clock.pass(Duration.ofDays(1));

        Answer answer =
                shop.change("sam", id, "{\"state\": \"Approved\", \"note\": \"Send it here.\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"id":"%s","orderId":"%s","sellerId":"sam","state":"Approved",\
                        "lines":[{"id":"mug","quantity":2}],"reason":null,\
                        "note":"Send it here.","askedAt":"2026-03-01T12:00:00Z",\
                        "changedAt":"2026-03-02T12:00:00Z","restocked":false}\
                        """
                                .formatted(id, RefundFunctions.ORDER));
    }

    @Test
    void givesTheMoneyBackWhenTheUnitsAreReceived() {
        shop.change("sam", id, APPROVED);
        assertThat(shop.order().refunded().minor()).isZero();

        Answer answer = shop.change("sam", id, RECEIVED);

        assertThat(answer.json().path("state").asText()).isEqualTo("Received");
        assertThat(answer.json().path("restocked").asBoolean()).isTrue();
        assertThat(shop.orders.refunds(shop.order()))
                .extracting(Refund::state)
                .containsExactly(RefundState.ASKED);
        assertThat(shop.order().refunded().minor()).isEqualTo(2_200);
        assertThat(shop.order().counts().returned(ParcelFixture.MUGS)).isEqualTo(2);
        assertThat(shop.stock("mug")).isEqualTo(11);
    }

    @Test
    void changesNothingWhenItIsSaidTwice() {
        shop.change("sam", id, APPROVED);
        Answer first = shop.change("sam", id, RECEIVED);

        assertThat(shop.change("sam", id, RECEIVED).text()).isEqualTo(first.text());
        assertThat(shop.order().refunded().minor()).isEqualTo(2_200);
        assertThat(shop.stock("mug")).isEqualTo(11);
    }

    @Test
    void restocksOnlyOnRequest() {
        shop.change("sam", id, APPROVED);

        Answer answer = shop.change("sam", id, "{\"state\": \"Received\"}");

        assertThat(answer.json().path("restocked").asBoolean()).isFalse();
        assertThat(shop.order().refunded().minor()).isEqualTo(2_000);
        assertThat(shop.stock("mug")).isEqualTo(9);
    }

    @Test
    void tellsHowTheReturnStandsWhenItCannotBecomeThat() {
        shop.change("sam", id, RECEIVED).problem(409, "RETURN_STATE");
        shop.change("sam", id, REFUSED);

        Answer no = shop.change("sam", id, APPROVED);

        no.problem(409, "RETURN_STATE");
        assertThat(no.json().at("/current/return/state").asText()).isEqualTo("Refused");
        assertThat(no.json().at("/current/return/note").asText()).isEqualTo("Too late.");
        assertThat(shop.order().refunded().minor()).isZero();
    }

    @Test
    void tellsWhatIsLeftWhenMoreShippingIsNamed() {
        shop.change("sam", id, APPROVED);

        Answer no = shop.change("sam", id, "{\"state\": \"Received\", \"shipping\": 501}");

        no.problem(409, "NOT_REFUNDABLE");
        assertThat(no.json().at("/current/shipping").asLong()).isEqualTo(500);
        assertThat(no.json().at("/current/lines/0/amount").asLong()).isEqualTo(3_000);
        assertThat(shop.order().refunded().minor()).isZero();
    }

    @Test
    void isNobodyElses() {
        shop.change("sue", id, APPROVED).problem(404, "NO_SUCH_RETURN");
        shop.change("carol", id, APPROVED).problem(404, "NO_SUCH_ORDER");
        shop.change("sam", "unknown", APPROVED).problem(404, "NO_SUCH_RETURN");
        shop.change("sam", "a/b", APPROVED).problem(404, "NOT_FOUND");
        RefundFunctions.changing(id, APPROVED)
                .as("bob")
                .to(shop.changing())
                .problem(403, "NOT_A_SELLER");
        RefundFunctions.changing(id, APPROVED).to(shop.changing()).problem(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/state REQUIRED",
                "{\"state\": \"Asked\"}|/state INVALID",
                "{\"state\": \"Gone\"}|/state INVALID",
                "{\"state\": 1}|/state WRONG_TYPE",
                "{\"state\": \"Approved\", \"restock\": true}|/state INVALID",
                "{\"state\": \"Refused\", \"shipping\": 1}|/state INVALID",
                "{\"state\": \"Received\", \"shipping\": -1}|/shipping INVALID",
                "{\"state\": \"Approved\", \"note\": \"\"}|/note INVALID",
            })
    void saysWhereABodyIsWrong(String body, String fault) {
        assertThat(shop.change("sam", id, body).faults()).containsExactly(fault);
    }
}
