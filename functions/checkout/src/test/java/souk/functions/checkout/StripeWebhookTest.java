package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** What Stripe's messages do. */
class StripeWebhookTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @Test
    void settlesAPaidOrderAndCountsIt() {
        Answer answer = fixture.hears(fixture.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(answer.written()).contains("\"OrdersPaid\":1", "\"Revenue\":2500");
        assertThat(answer.written()).doesNotContain("canary");
    }

    @Test
    void answersADuplicateAsIfItWereTheFirst() {
        fixture.hears(fixture.paid());
        List<Object> state = fixture.state();

        Answer answer = fixture.hears(fixture.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).doesNotContain("OrdersPaid");
        assertThat(fixture.state()).isEqualTo(state);
    }

    @Test
    void readsABodyThatTheGatewayTookForBinary() {
        Signed message = fixture.paid();

        Answer answer =
                CheckoutFunctions.call(message).base64(message.bytes()).to(fixture.webhook());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void releasesAndCountsWhatFailedOrExpired() {
        ObjectNode session = StripeJson.session(SampleOrders.ORDER, CheckoutFunctions.TOTAL);
        session.put("payment_status", "unpaid");
        String type = "checkout.session.async_payment_failed";

        Answer answer = fixture.hears(StripeJson.event("evt_1", type, session));

        assertThat(answer.written()).contains("\"OrdersReleased\":1", "\"PaymentFailures\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(fixture.mugs()).isEqualTo(5);
    }

    @Test
    void counts200ForAnAmountThatDoesNotMatch() {
        Answer answer =
                fixture.hears(
                        CheckoutFunctions.completed(session -> session.put("amount_total", 2_499)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void readsNoBodyThatIsLargerThanAnyOfStripes() {
        Answer answer =
                fixture.hears(Signed.at(fixture.clock.instant(), " ".repeat(1024 * 1024 + 1)));

        answer.problem(413, "BODY_TOO_LARGE");
    }

    @Test
    void asksToBeToldAgainWhenTheStoreDoesNotAnswer() {
        Orders broken =
                CallInterceptor.of(
                        Orders.class,
                        fixture.orders,
                        (method, call) -> {
                            throw new UncheckedIOException(new IOException("canary"));
                        });

        Answer answer =
                CheckoutFunctions.call(fixture.paid())
                        .to(fixture.webhook(broken, fixture.payments));

        answer.problem(500, "INTERNAL");
        assertThat(answer.written()).contains("\"WebhookFailures\":1", "\"Faults\":1");
        assertThat(answer.text() + answer.written()).doesNotContain("canary");
        assertThat(fixture.hears(fixture.paid()).status()).isEqualTo(200);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
    }
}
