package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.order.Discrepancy;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.payment.Between;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** What Stripe's messages do. */
class StripeWebhookTest {
    private final Till till = Till.offered();

    @Test
    void settlesAPaidOrderAndCountsIt() {
        Answer answer = till.hears(till.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(answer.written()).contains("\"OrdersPaid\":1", "\"Revenue\":2500");
        assertThat(answer.written()).doesNotContain("canary");
    }

    @Test
    void answersADuplicateAsIfItWereTheFirst() {
        till.hears(till.paid());
        List<Object> state = till.state();

        Answer answer = till.hears(till.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).doesNotContain("OrdersPaid");
        assertThat(till.state()).isEqualTo(state);
    }

    @Test
    void readsABodyThatTheGatewayTookForBinary() {
        Signed message = till.paid();

        Answer answer = Till.call(message).base64(message.bytes()).to(till.webhook());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void releasesAndCountsWhatFailedOrExpired() {
        ObjectNode session = StripeJson.session(Shelf.ORDER, Till.TOTAL);
        session.put("payment_status", "unpaid");
        String type = "checkout.session.async_payment_failed";

        Answer answer = till.hears(StripeJson.event("evt_1", type, session));

        assertThat(answer.written()).contains("\"OrdersReleased\":1", "\"PaymentFailures\":1");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(till.mugs()).isEqualTo(5);
    }

    @Test
    void remembersWhatWasGivenBack() {
        till.hears(till.paid());
        ObjectNode charge = StripeJson.charge(Shelf.ORDER, Till.TOTAL, Till.TOTAL);

        till.hears(StripeJson.event("evt_2", "charge.refunded", charge));

        assertThat(till.order().status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void marksForAPersonWhatDidNotArriveWhereItWentBackTo() {
        till.hears(till.paid());

        Answer answer = till.hears(StripeJson.event("evt_2", "refund.failed", lostRefund()));

        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(till.order().state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
    }

    @Test
    void asksStripeWhichOrderARefundWasOfThatNamesItsPaymentOnly() {
        till.payments.pay(Shelf.ORDER, true);
        till.hears(till.paid());
        ObjectNode byHand = lostRefund();
        byHand.putObject("metadata");

        Answer answer = till.hears(StripeJson.event("evt_2", "refund.failed", byHand));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(till.order().state().discrepancy()).contains(Discrepancy.REFUND_FAILED);
    }

    @Test
    void leavesARefundOfAnotherShopAlone() {
        till.hears(till.paid());
        ObjectNode others = lostRefund();
        others.put("payment_intent", "pi_of_others").putObject("metadata");

        Answer answer = till.hears(StripeJson.event("evt_2", "refund.failed", others));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(till.order().state().discrepancy()).isEmpty();
    }

    @Test
    void asksToBeToldAgainWhenStripeCannotSayWhoseRefundItWas() {
        till.hears(till.paid());
        ObjectNode byHand = lostRefund();
        byHand.putObject("metadata");
        Payments silent =
                Between.of(
                        Payments.class,
                        till.payments,
                        (method, call) -> {
                            throw new PaymentUnavailable();
                        });
        Signed message =
                Signed.at(
                        till.clock.instant(),
                        StripeJson.event("evt_2", "refund.failed", byHand).toString());

        Answer answer = Till.call(message).to(till.webhook(till.orders, silent));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(till.order().state().discrepancy()).isEmpty();
    }

    private static ObjectNode lostRefund() {
        ObjectNode refund = StripeJson.charge(Shelf.ORDER, Till.TOTAL, Till.TOTAL);
        return refund.put("id", "re_1").put("object", "refund").put("status", "failed");
    }

    @Test
    void counts200ForAnAmountThatDoesNotMatch() {
        Answer answer = till.hears(Till.completed(session -> session.put("amount_total", 2_499)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void asksToBeToldAgainWhenTheStoreDoesNotAnswer() {
        Orders broken =
                Between.of(
                        Orders.class,
                        till.orders,
                        (method, call) -> {
                            throw new UncheckedIOException(new IOException("canary"));
                        });

        Answer answer = Till.call(till.paid()).to(till.webhook(broken, till.payments));

        answer.problem(500, "INTERNAL");
        assertThat(answer.text() + answer.written()).doesNotContain("canary");
        assertThat(till.hears(till.paid()).status()).isEqualTo(200);
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
    }
}
