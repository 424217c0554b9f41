package souk.functions.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OrderId;
import souk.order.OrderNumber;

class GetOrderTest {
    private final Ordered ordered = new Ordered().by("alice", "first").by("bob", "second");
    private final GetOrder route = ordered.route();

    @Test
    void showsAnOrderAsItWasPlaced() {
        Answer answer = read("alice", Ordered.id("first"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.text())
                .isEqualTo(
                        "{\"id\":\""
                                + Ordered.id("first")
                                + "\",\"number\":\""
                                + OrderNumber.of(new OrderId(Ordered.id("first")))
                                + "\",\"userId\":\"alice\",\"products\":["
                                + "{\"id\":\"mug\","
                                + "\"productId\":\"mug\",\"variantId\":null,\"options\":[],\"quantity\":2,\"title\":\"The mug\","
                                + "\"image\":{\"src\":\"/mug.svg\",\"width\":600,\"height\":600,"
                                + "\"sizes\":[{\"src\":\"/mug.svg\",\"width\":600}]},"
                                + "\"price\":{\"amount\":1250,\"currency\":\"EUR\"},"
                                + "\"delivery\":\"parcel\",\"sellerId\":\"ada\","
                                + "\"seller\":{\"id\":\"ada\",\"name\":\"Sam's shop\"},"
                                + "\"units\":{\"toPack\":2,\"shipped\":0,\"delivered\":0,"
                                + "\"cancelled\":0,\"returned\":0},\"refundedAmount\":0}],"
                                + "\"fulfilment\":\"None\","
                                + "\"address\":{\"name\":\"Inês Duarte\","
                                + "\"line1\":\"Rua do Carmo 12\",\"line2\":null,"
                                + "\"city\":\"Hamburg\",\"region\":\"Region\","
                                + "\"postalCode\":\"20457\",\"country\":\"DE\","
                                + "\"phone\":\"+351 21 123 4567\"},"
                                + "\"shipping\":[{\"sellerId\":\"ada\","
                                + "\"optionId\":\"standard\",\"name\":\"standard\","
                                + "\"amount\":540,\"refundedAmount\":0}],\"shippingAmount\":540,"
                                + "\"totalAmount\":3040,\"currency\":\"EUR\","
                                + "\"paymentStatus\":\"Pending\",\"refundedAmount\":0,\"refunds\":[],"
                                + "\"disputes\":[],"
                                + "\"createdAt\":\"2026-03-01T12:00:00Z\","
                                + "\"payUntil\":\"2026-03-01T12:35:00Z\",\"statusHistory\":["
                                + "{\"paymentStatus\":\"Pending\",\"at\":\"2026-03-01T12:00:00Z\","
                                + "\"reason\":null}],\"parcels\":[],\"returns\":[],"
                                + "\"returnable\":[]}");
    }

    @Test
    void showsHowItEndedAndWhy() {
        ordered.over("first");

        Answer answer = read("alice", Ordered.id("first"));

        assertThat(answer.json().path("paymentStatus").asText()).isEqualTo("Cancelled");
        assertThat(answer.json().at("/statusHistory/1").toString())
                .isEqualTo(
                        "{\"paymentStatus\":\"Cancelled\",\"at\":\"2026-03-01T12:34:59Z\","
                                + "\"reason\":\"EXPIRED\"}");
    }

    @Test
    void showsWhatIsOnItsWayAndHowToFollowIt() {
        ordered.paid("first").sent("first", 1);

        Answer answer = read("alice", Ordered.id("first"));

        assertThat(answer.json().path("fulfilment").asText()).isEqualTo("PartlyShipped");
        assertThat(answer.json().at("/products/0/units").toString())
                .isEqualTo(
                        "{\"toPack\":1,\"shipped\":1,\"delivered\":0,\"cancelled\":0,"
                                + "\"returned\":0}");
        assertThat(answer.json().at("/parcels/0/trackingUrl").asText())
                .isEqualTo("https://www.ups.com/track?tracknum=1Z");
        assertThat(answer.json().at("/parcels/0/lines").toString())
                .isEqualTo("[{\"id\":\"mug\",\"quantity\":1}]");
    }

    @Test
    void hidesAnothersOrderLikeOneThatIsNotThere() {
        Answer anothers = read("alice", Ordered.id("second"));
        Answer missing = read("alice", Ordered.id("third"));

        anothers.problem(404, "NO_SUCH_ORDER");
        assertThat(anothers.text()).isEqualTo(missing.text());
        assertThat(anothers.headers()).isEqualTo(missing.headers());
        assertThat(read("bob", Ordered.id("second")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "first ", "a b", "..", "a/b", "a%2Fb", "a#b", "é", "\u0000", "*"})
    void findsNothingAtAnAddressThatIsNoId(String id) {
        read("alice", id).problem(404, "NOT_FOUND");
    }

    @Test
    void findsNothingAtAnIdThatIsTooLong() {
        read("alice", "a".repeat(128)).problem(404, "NO_SUCH_ORDER");
        read("alice", "a".repeat(129)).problem(404, "NOT_FOUND");
    }

    @Test
    void asksWhoeverHasNoTokenToSignInFirst() {
        Call.of("GET /api/orders/{id}").path("id", "first").to(route).problem(401, "UNAUTHORIZED");
        Call.of("GET /api/orders/{id}").path("id", "a b").to(route).problem(401, "UNAUTHORIZED");
    }

    private Answer read(String shopper, String id) {
        return Call.of("GET /api/orders/{id}").as(shopper).path("id", id).to(route);
    }
}
