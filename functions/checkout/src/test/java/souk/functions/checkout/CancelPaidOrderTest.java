package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.parcel.ParcelFixture;
import souk.payment.Cancellation;
import souk.payment.MutableClock;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.refund.Cancelling;
import souk.refund.RefundsInMemory;

/**
 * Cancelling units of an order that alice has paid: three mugs and a download of sam, and a vase of
 * sue, each at 10.00, and 5.00 for either seller's parcels.
 */
class CancelPaidOrderTest {
    private static final String ONE_MUG = "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}]}";

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_000, 9))
                    .with(SampleOrders.product("vase", 1_000, 9))
                    .with(SampleOrders.product("download", 1_000, 9))
                    .with(ParcelFixture.paidOrder());

    @Test
    void givesTheMoneyOfTheNamedUnitsBackAndReturnsThemToStock() {
        Answer answer = cancel("one", ONE_MUG);

        JsonNode order = answer.json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(order.path("paymentStatus").asText()).isEqualTo("Paid");
        assertThat(order.path("refundedAmount").asLong()).isEqualTo(1_000);
        assertThat(order.at("/products/0/units").toString())
                .isEqualTo(
                        "{\"toPack\":2,\"shipped\":0,\"delivered\":0,\"cancelled\":1,"
                                + "\"returned\":0}");
        assertThat(order.at("/products/0/refundedAmount").asLong()).isEqualTo(1_000);
        String id = order.at("/refunds/0/id").asText();
        assertThat(order.path("refunds").toString())
                .isEqualTo(
                        """
                        [{"id":"%s","state":"Asked","amount":1000,\
                        "lines":[{"id":"mug","quantity":1,"amount":1000}],"shipping":0,\
                        "attributed":true,"by":"Shopper","reason":null,\
                        "at":"2026-03-01T12:00:00Z"}]\
                        """
                                .formatted(id));
        assertThat(stock("mug")).isEqualTo(10);
        assertThat(answer.written()).doesNotContain("OrdersReleased", "OrdersPaid");
    }

    @Test
    void cancelsAllThatIsNotPackedWithTheShippingOfWhomNothingIsSent() {
        Order half =
                order().withCounts(order().counts().withShipped(Map.of(ParcelFixture.MUGS, 1)));
        orders.with(half);

        JsonNode order = cancel("one", "{}").json();

        assertThat(order.path("refundedAmount").asLong()).isEqualTo(2_000 + 1_000 + 500);
        assertThat(order.path("refunds").findValuesAsText("quantity")).containsExactly("2", "1");
        assertThat(order.at("/shipping/0/refundedAmount").asLong()).isZero();
        assertThat(order.at("/shipping/1/refundedAmount").asLong()).isEqualTo(500);
        assertThat(List.of(stock("mug"), stock("vase"), stock("download")))
                .containsExactly(11, 10, 9);
        cancel("two", "{}").problem(409, "UNITS_NOT_LEFT");
    }

    @Test
    void cancelsOncePerKey() {
        Answer first = cancel("one", ONE_MUG);

        assertThat(cancel("one", ONE_MUG).text()).isEqualTo(first.text());
        cancel("one", "{}").problem(422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(cancel("two", ONE_MUG).json().path("refunds")).hasSize(2);
        assertThat(order().refunded().minor()).isEqualTo(2_000);
    }

    @Test
    void tellsHowTheOrderStandsWhenFewerAreLeft() {
        cancel("one", ONE_MUG);

        Answer no = cancel("two", "{\"lines\": [{\"id\": \"mug\", \"quantity\": 3}]}");

        no.problem(409, "UNITS_NOT_LEFT");
        assertThat(no.json().at("/current/order/products/0/units/toPack").asInt()).isEqualTo(2);
        assertThat(no.json().at("/current/order/refunds")).hasSize(1);
        cancel("three", "{\"lines\": [{\"id\": \"download\", \"quantity\": 1}]}")
                .problem(409, "UNITS_NOT_LEFT");
        cancel("four", "{\"lines\": [{\"id\": \"cup\", \"quantity\": 1}]}")
                .problem(422, "NO_SUCH_LINE");
        assertThat(order().refunded().minor()).isEqualTo(1_000);
    }

    @Test
    void leavesAPaidOrderAloneWhereOnlyAnUnpaidOneIsMeant() {
        Answer no = cancel("one", "{\"unpaidOnly\": true}");

        no.problem(409, "ORDER_ALREADY_PAID");
        assertThat(no.json().at("/current/order/refunds")).isEmpty();
        assertThat(order().refunded().minor()).isZero();
        assertThat(stock("mug")).isEqualTo(9);
    }

    @Test
    void cancelsNothingWithoutAKey() {
        call("{}").as("alice").to(route()).problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        assertThat(order().refunded().minor()).isZero();
    }

    @Test
    void isNobodyElses() {
        call("{}")
                .as("bob")
                .header("idempotency-key", "one")
                .to(route())
                .problem(404, "NO_SUCH_ORDER");
        assertThat(order().refunded().minor()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\": []}|/lines INVALID",
                "{\"lines\": [{\"id\": \"mug\"}]}|/lines/0/quantity REQUIRED",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 100}]}|/lines/0/quantity INVALID",
                "{\"lines\": [{\"id\": \"a\", \"quantity\": 1}, {\"id\": \"a\", \"quantity\": 1}]}|/lines INVALID",
                "{\"unpaidOnly\": \"true\"}|/unpaidOnly WRONG_TYPE",
            })
    void saysWhereABodyIsWrong(String body, String fault) {
        assertThat(cancel("one", body).faults()).containsExactly(fault);
        assertThat(order().refunded().minor()).isZero();
    }

    private Answer cancel(String key, String body) {
        return call(body).as("alice").header("idempotency-key", key).to(route());
    }

    private static Call call(String body) {
        return Call.of("POST /api/orders/{id}/cancellations")
                .path("id", SampleOrders.ORDER.value())
                .json(body);
    }

    private CancelOrder route() {
        var settlement = new Settlement(orders, new PaymentsInMemory(clock), clock);
        var unpaid = new Cancellation(orders, settlement, clock);
        return new CancelOrder(new Cancelling(new RefundsInMemory(orders), unpaid, clock));
    }

    private Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    private int stock(String product) {
        return orders.product(new ProductId(product)).stock();
    }
}
