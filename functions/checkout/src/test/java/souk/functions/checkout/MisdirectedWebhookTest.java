package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.order.PaymentStatus;
import souk.payment.CallInterceptor;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.webhook.Signed;

/** Messages that are Stripe's and signed for the shop, of another mode or account than its own. */
class MisdirectedWebhookTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    /** Payments by a key of real money. */
    private final Payments real =
            CallInterceptor.of(
                    Payments.class,
                    fixture.payments,
                    (method, call) -> method.equals("live") ? true : call.call());

    @Test
    void ofRealMoneyAreRefusedLoudlyWhereTheKeyIsOfTestMoney() {
        assertRefusedLoudly(paid().put("livemode", true), fixture.payments, "OTHER_MODE");
    }

    @Test
    void ofTestMoneyAreRefusedLoudlyWhereTheKeyIsOfRealMoney() {
        assertRefusedLoudly(paid(), real, "OTHER_MODE");

        assertThat(hears(paid().put("livemode", true), real).status()).isEqualTo(200);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void areRefusedLoudlyWhenTheyDoNotSayWhetherMoneyIsReal() {
        assertRefusedLoudly(paid().putNull("livemode"), fixture.payments, "OTHER_MODE");
        assertRefusedLoudly(paid().without(List.of("livemode")), real, "OTHER_MODE");
    }

    @Test
    void ofAnotherAccountAreRefusedLoudly() {
        ObjectNode event = paid().put("account", "acct_1Another");

        assertRefusedLoudly(event, fixture.payments, "OTHER_ACCOUNT");
    }

    @Test
    void waitForTheKeyThatSaysWhetherMoneyIsReal() {
        Payments keyless =
                CallInterceptor.failing(
                        Payments.class, fixture.payments, "live", new PaymentUnavailable());

        hears(paid(), keyless).problem(503, "PAYMENT_UNAVAILABLE");
        assertThat(hears(paid(), keyless).status()).isEqualTo(200);
    }

    private void assertRefusedLoudly(ObjectNode event, Payments by, String code) {
        List<Object> state = fixture.state();

        Answer answer = hears(event, by);

        answer.problem(400, code);
        assertThat(answer.written()).contains("\"WebhooksRefused\":1");
        assertThat(fixture.state()).isEqualTo(state);
    }

    private static ObjectNode paid() {
        return CheckoutFunctions.completed(session -> session);
    }

    private Answer hears(ObjectNode event, Payments by) {
        Signed message = Signed.at(fixture.clock.instant(), event.toString());
        return CheckoutFunctions.call(message).to(fixture.webhook(fixture.orders, by));
    }
}
