package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.PaymentLookup;
import souk.payment.Payments;

/** The payment of an order that another device has placed. */
class GetPaymentTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @Test
    void answersAsWhoPlacedTheOrderWasAnswered() {
        var fresh = new CheckoutFunctions();
        Answer placed =
                Call.of("POST /api/orders")
                        .as("alice")
                        .header("idempotency-key", SampleOrders.KEY.value())
                        .json(CheckoutFunctions.REVIEWED)
                        .to(new PlaceOrder(fresh.checkout(fresh.payments)));

        Answer answer = call("alice").to(route(fresh, fresh.payments));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.text()).isEqualTo(placed.text());
        assertThat(answer.json().at("/payment/clientSecret").asText()).isNotEmpty();
    }

    @Test
    void hasNothingToPayOnceItIsPaid() {
        fixture.payments.pay(SampleOrders.ORDER, true);

        Answer unheard = call("alice").to(route(fixture.payments));
        fixture.hears(fixture.paid());

        assertThat(unheard.json().path("payment").isNull()).isTrue();
        call("alice").to(route(fixture.payments)).problem(409, "ORDER_CLOSED");
    }

    @Test
    void tellsThatNoPaymentWasOpened() {
        fixture.orders.with(SampleOrders.order(SampleOrders.product("mug", 1_250, 5)));

        call("alice").to(route(fixture.payments)).problem(409, "PAYMENT_NOT_OPENED");
    }

    @Test
    void isNobodyElses() {
        call("bob").to(route(fixture.payments)).problem(404, "NO_SUCH_ORDER");
        request().to(route(fixture.payments)).problem(401, "UNAUTHORIZED");
    }

    @Test
    void asksToTryAgainWhilePaymentsAreUnavailable() {
        Payments silent = CallInterceptor.silent(Payments.class, fixture.payments);

        Answer answer = call("alice").to(route(silent));

        answer.problem(503, "PAYMENT_UNAVAILABLE");
        assertThat(answer.written()).contains("\"PaymentsUnavailable\":1");
    }

    private static Call call(String shopper) {
        return request().as(shopper);
    }

    private static Call request() {
        return Call.of("GET /api/orders/{id}/payment").path("id", SampleOrders.ORDER.value());
    }

    private GetPayment route(Payments by) {
        return route(fixture, by);
    }

    private static GetPayment route(CheckoutFunctions over, Payments by) {
        return new GetPayment(new PaymentLookup(over.orders, by, over.clock));
    }
}
