package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.Payments;

/** Taking an order back, as the page asks for it. */
class CancelOrderTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @Test
    void answersTheCancelledOrder() {
        Answer answer = cancel(fixture.payments);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(answer.json().path("id").asText()).isEqualTo(SampleOrders.ORDER.value());
        assertThat(answer.json().path("paymentStatus").asText()).isEqualTo("Cancelled");
        assertThat(answer.json().at("/statusHistory/1/reason").asText())
                .isEqualTo("CANCELLED_BY_SHOPPER");
        assertThat(answer.written()).contains("\"OrdersReleased\":1").doesNotContain("canary");
        assertThat(fixture.mugs()).isEqualTo(5);
    }

    @Test
    void answersTheSameAgainAndCountsItOnce() {
        Answer first = cancel(fixture.payments);

        Answer again = cancel(fixture.payments);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.written()).doesNotContain("OrdersReleased");
    }

    /** Nobody else will count it: to the event that comes later it is old news. */
    @Test
    void tellsAndCountsThatTheOrderTurnedOutPaid() {
        fixture.payments.pay(SampleOrders.ORDER, true);

        Answer answer = cancel(fixture.payments);

        answer.problem(409, "ORDER_ALREADY_PAID");
        assertThat(answer.json().at("/current/order/paymentStatus").asText()).isEqualTo("Paid");
        assertThat(answer.written()).contains("\"OrdersPaid\":1", "\"Revenue\":2500");
        assertThat(fixture.hears(fixture.paid()).written()).doesNotContain("OrdersPaid");
    }

    @Test
    void asksToTryAgainWhilePaymentsAreUnavailable() {
        Payments silent = CallInterceptor.silent(Payments.class, fixture.payments);

        Answer answer = cancel(silent);

        answer.problem(503, "PAYMENT_UNAVAILABLE");
        assertThat(answer.headers()).containsKey("retry-after");
        assertThat(answer.written()).contains("\"PaymentsUnavailable\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(cancel(fixture.payments).status()).isEqualTo(200);
    }

    @Test
    void findsNoOrderOfAnotherShopperAndNoneThatIsNotThere() {
        String own = SampleOrders.ORDER.value();

        call(own).as("bob").to(route()).problem(404, "NO_SUCH_ORDER");
        call("other").as("alice").to(route()).problem(404, "NO_SUCH_ORDER");
        call(own).to(route()).problem(401, "UNAUTHORIZED");

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void refusesBadBodies() {
        for (String body :
                new String[] {"", "[]", "null", "{\"lines\":[]}", "{\"userId\":\"bob\"}"}) {
            call(SampleOrders.ORDER.value())
                    .as("alice")
                    .json(body)
                    .to(route())
                    .problem(400, "MALFORMED");
        }

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    private Answer cancel(Payments by) {
        return call(SampleOrders.ORDER.value())
                .as("alice")
                .to(new CancelOrder(fixture.cancelling(by)));
    }

    private static Call call(String order) {
        return Call.of("POST /api/orders/{id}/cancellations")
                .path("id", order)
                .header("idempotency-key", "key")
                .json("{}");
    }

    private CancelOrder route() {
        return new CancelOrder(fixture.cancelling(fixture.payments));
    }
}
