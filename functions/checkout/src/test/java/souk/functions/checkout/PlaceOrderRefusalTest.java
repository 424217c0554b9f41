package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.functions.checkout.CheckoutFunctions.REVIEWED;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OpenOrderLimits;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.PaymentRefused;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.RequestInProgress;

/** What stands in the way of an order, told with the values of now. */
class PlaceOrderRefusalTest {
    private final CheckoutFunctions fixture = new CheckoutFunctions();

    @Test
    void tellsTheCartsVersion() {
        JsonNode no = place(REVIEWED.replace(":3", ":2")).problem(409, "CART_CHANGED");

        assertThat(no.path("current").toString()).isEqualTo("{\"cartVersion\":3}");
    }

    @Test
    void tellsThePricesOfNow() {
        fixture.orders.with(SampleOrders.product("mug", 1_300, 5));

        JsonNode cart = place(REVIEWED).problem(409, "PRICE_CHANGED").path("current").path("cart");

        assertThat(cart.path("totalAmount").asLong()).isEqualTo(2_600);
        assertThat(cart.at("/products/0/price/amount").asLong()).isEqualTo(1_300);
        String asShownNow =
                REVIEWED.replace("2500", "2600")
                        .replace(
                                SampleOrders.REVIEWED.pricing().value().split("-")[0],
                                cart.path("pricing").asText());
        assertThat(place(asShownNow).status()).isEqualTo(201);
    }

    @Test
    void refusesAnotherTotalOrOtherPricesThanTheCartHas() {
        place(REVIEWED.replace("2500", "2400")).problem(409, "SHIPPING_CHANGED");
        place(REVIEWED.replaceAll("g\":\"[^\"]*\"", "g\":\"other\"")).problem(409, "PRICE_CHANGED");

        assertThat(fixture.orders.all()).isEmpty();
    }

    @Test
    void tellsHowManyAreLeft() {
        fixture.orders.sell(new ProductId("mug"), 4);

        JsonNode no = place(REVIEWED).problem(409, "OUT_OF_STOCK");

        assertThat(no.at("/current/products/0/productId").asText()).isEqualTo("mug");
        assertThat(no.at("/current/products/0/stock").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhichUnpaidOrdersStandInTheWay() {
        place(REVIEWED);
        fixture.orders.with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
        var limited = new PlaceOrder(fixture.checkout(new OpenOrderLimits(1, 200)));

        JsonNode no =
                call(REVIEWED)
                        .header("idempotency-key", "key-2")
                        .to(limited)
                        .problem(409, "TOO_MANY_OPEN_ORDERS");

        assertThat(no.at("/current/most").asInt()).isEqualTo(1);
        JsonNode open = no.at("/current/orders/0");
        assertThat(open.path("id").asText()).isEqualTo(SampleOrders.ORDER.value());
        assertThat(open.path("units").asInt()).isEqualTo(2);
        assertThat(open.path("totalAmount").asLong()).isEqualTo(2_500);
        assertThat(open.path("payUntil").asText()).isEqualTo("2026-03-01T12:35:00Z");
    }

    @Test
    void tellsHowMuchOneOrderMayHold() {
        var limited = new PlaceOrder(fixture.checkout(new OpenOrderLimits(3, 1)));

        JsonNode no = call(REVIEWED).to(limited).problem(409, "TOO_MANY_HELD_UNITS");

        assertThat(no.path("current").toString())
                .isEqualTo("{\"asked\":2,\"most\":1,\"orders\":[]}");
    }

    @Test
    void refusesAnEmptyCartAndAKeyUsedForSomethingElse() {
        place(REVIEWED);

        place(REVIEWED.replace(":3", ":4")).problem(422, "IDEMPOTENCY_KEY_REUSED");
        Call.of("POST /api/orders")
                .as("bob")
                .header("idempotency-key", "key-1")
                .json(REVIEWED.replace(":3", ":0"))
                .to(route())
                .problem(422, "CART_EMPTY");
    }

    @Test
    void tellsWhenPaymentsAreUnavailableAndCountsIt() {
        Answer answer = place(failing(new PaymentUnavailable()));

        answer.problem(503, "PAYMENT_UNAVAILABLE");
        assertThat(answer.headers()).containsEntry("retry-after", "2");
        assertThat(answer.written()).contains("\"PaymentsUnavailable\":1");
        assertThat(place(REVIEWED).status()).isEqualTo(201);
    }

    @Test
    void tellsWhenThePaymentIsRefusedAndGivesTheStockBack() {
        Answer answer = place(failing(new PaymentRefused(PaymentRefused.Cause.UNKNOWN)));

        answer.problem(422, "PAYMENT_REFUSED");
        assertThat(answer.written()).contains("\"PaymentFailures\":1");
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(fixture.orders.cart(SampleOrders.ALICE).lines()).hasSize(1);
        place(REVIEWED).problem(422, "PAYMENT_REFUSED");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void asksToWaitWhileTheSameRequestIsRunning() {
        place(failing(new RequestInProgress())).problem(409, "REQUEST_IN_PROGRESS");
    }

    @Test
    void tellsWhenTheOrderEndedMeanwhile() {
        Payments slow =
                CallInterceptor.of(
                        Payments.class,
                        fixture.payments,
                        (method, call) -> {
                            Object answer = call.call();
                            if (method.equals("open")) {
                                fixture.clock.pass(Order.HELD_FOR);
                                fixture.sweep(fixture.payments)
                                        .run(
                                                Duration.ofMinutes(1),
                                                result -> {},
                                                (order, fault) -> {});
                            }
                            return answer;
                        });

        place(slow).problem(409, "ORDER_CLOSED");
    }

    /** Payments whose first opening fails. */
    private Payments failing(RuntimeException why) {
        return CallInterceptor.failing(Payments.class, fixture.payments, "open", why);
    }

    private Answer place(Payments by) {
        return call(REVIEWED).to(new PlaceOrder(fixture.checkout(by)));
    }

    private Answer place(String body) {
        return call(body).to(route());
    }

    private static Call call(String body) {
        return Call.of("POST /api/orders")
                .as("alice")
                .header("idempotency-key", "key-1")
                .json(body);
    }

    private PlaceOrder route() {
        return new PlaceOrder(fixture.checkout(fixture.payments));
    }
}
