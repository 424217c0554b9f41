package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;

class ListSoldLinesTest {
    private final SalesFunctions desk =
            new SalesFunctions().then(SalesFunctions.PLACED, SalesFunctions.PAID);

    @Test
    void showsWhatIsToBeSentAndNothingOfWhoBought() {
        Answer answer = desk.list(desk.orders("sam"));

        assertThat(answer.text())
                .isEqualTo(
                        "{\"items\":[{\"orderId\":\""
                                + SampleOrders.ORDER
                                + "\",\"paidAt\":\"2026-03-01T12:01:00Z\",\"paymentStatus\":\"Paid\","
                                + "\"toShip\":true,\"products\":[{\"id\":\"mug\","
                                + "\"productId\":\"mug\",\"quantity\":2,"
                                + "\"title\":\"The mug\",\"image\":null,"
                                + "\"price\":{\"amount\":1001,\"currency\":\"EUR\"}}],"
                                + "\"shippingAmount\":0,\"totalAmount\":2002,\"refundedAmount\":0,\"currency\":\"EUR\"}],"
                                + "\"nextCursor\":null}");
        assertThat(answer.text()).doesNotContain("alice", "cs_1", "pi_1");
    }

    @Test
    void showsEachOfTwoSellersInOneBasketTheirOwnLines() {
        JsonNode sues = desk.list(desk.orders("sue")).json();

        assertThat(sues.path("items")).hasSize(1);
        assertThat(sues.findValuesAsText("productId")).containsExactly("reading-lamp");
        assertThat(sues.at("/items/0/totalAmount").asLong()).isEqualTo(1000);
        assertThat(desk.list(desk.orders("bob")).json().path("items")).isEmpty();
    }

    @Test
    void saysThatNothingIsToBeSentOnceAllWentBack() {
        Order part =
                SampleRefunds.refunded(
                        SalesFunctions.PAID, 1_501, SampleOrders.NOON.plusSeconds(90));
        Order whole =
                SampleRefunds.refunded(
                        part, part.total().minor(), SampleOrders.NOON.plusSeconds(99));

        desk.then(SalesFunctions.PAID, part);
        JsonNode first = desk.list(desk.orders("sam")).json().at("/items/0");
        desk.then(part, whole);
        JsonNode then = desk.list(desk.orders("sam")).json().at("/items/0");

        assertThat(first.path("toShip").asBoolean()).isTrue();
        assertThat(first.path("refundedAmount").asLong()).isEqualTo(1001);
        assertThat(then.path("toShip").asBoolean()).isFalse();
        assertThat(then.path("paymentStatus").asText()).isEqualTo("Refunded");
        assertThat(then.path("refundedAmount").asLong()).isEqualTo(2002);
    }

    @Test
    void refusesWhoDoesNotSell() {
        desk.list(desk.orders("sam").groups("[moderators]")).problem(403, "FORBIDDEN");
        desk.list(Call.of("GET /api/sellers/orders")).problem(401, "UNAUTHORIZED");
    }

    @Test
    void refusesALimitAndACursorThatAreNone() {
        desk.list(desk.orders("sam").query("limit", "101")).problem(400, "MALFORMED");
        desk.list(desk.orders("sam").query("cursor", "x")).problem(400, "MALFORMED");
    }
}
