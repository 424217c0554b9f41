package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.order.Discrepancy;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** What the webhook makes of refunds, of an order that is paid. */
class RefundEventsTest {
    private static final long TOTAL = CheckoutFunctions.TOTAL;

    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @BeforeEach
    void itIsPaid() {
        fixture.payments.pay(SampleOrders.ORDER, true);
        fixture.hears(fixture.paid());
    }

    @Test
    void remembersWhatWasGivenBack() {
        hears("refund.created", "re_1", TOTAL, "succeeded");

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(fixture.orders.refunds(fixture.order())).hasSize(1);
    }

    @Test
    void takesBackWhatDidNotArriveAndMarksItForAPerson() {
        hears("refund.created", "re_1", TOTAL, "succeeded");

        Answer answer = hears("refund.failed", "re_1", TOTAL, "failed");

        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(answer.written()).doesNotContain("OrdersPaid");
        assertThat(fixture.order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.order().refunded().minor()).isZero();
    }

    @Test
    void seesASmallerRefundAfterOneThatFailed() {
        hears("refund.created", "re_1", 1_000, "succeeded");
        hears("refund.failed", "re_1", 1_000, "failed");

        hears("refund.created", "re_2", 300, "succeeded");

        assertThat(fixture.order().refunded().minor()).isEqualTo(300);
    }

    @Test
    void hearsOfACancelledOneByAnUpdateAlone() {
        hears("refund.created", "re_1", TOTAL, "pending");
        assertThat(fixture.order().refunded().minor()).isEqualTo(TOTAL);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);

        hears("refund.updated", "re_1", TOTAL, "canceled");

        assertThat(fixture.order().refunded().minor()).isZero();
    }

    @Test
    void isNotMisledByNewsThatComesInAnotherOrderOrTwice() {
        hears("refund.failed", "re_1", TOTAL, "failed");
        hears("refund.created", "re_1", TOTAL, "succeeded");
        hears("refund.failed", "re_1", TOTAL, "failed");

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.order().refunded().minor()).isZero();
    }

    /** A shopper who paid twice gets one payment back: the order keeps the other. */
    @Test
    void leavesARefundOfAnotherPaymentOfTheOrderAlone() {
        ObjectNode other = StripeJson.refund(SampleOrders.ORDER, "re_1", TOTAL, "succeeded");

        fixture.hears(
                StripeJson.event(
                        "evt_2", "refund.created", other.put("payment_intent", "pi_second")));

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.order().refunded().minor()).isZero();
    }

    @Test
    void asksStripeWhichOrderARefundWasOfThatNamesItsPaymentOnly() {
        ObjectNode byHand = lostRefund();
        byHand.putObject("metadata");

        Answer answer = fixture.hears(StripeJson.event("evt_2", "refund.failed", byHand));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fixture.order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
    }

    @Test
    void leavesARefundOfAnotherShopAlone() {
        ObjectNode others = lostRefund();
        others.put("payment_intent", "pi_of_others").putObject("metadata");

        Answer answer = fixture.hears(StripeJson.event("evt_2", "refund.failed", others));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fixture.order().discrepancy()).isEmpty();
    }

    @Test
    void asksToBeToldAgainWhenStripeCannotSayWhoseRefundItWas() {
        ObjectNode byHand = lostRefund();
        byHand.putObject("metadata");
        Payments silent =
                CallInterceptor.of(
                        Payments.class,
                        fixture.payments,
                        (method, call) -> {
                            throw new PaymentUnavailable();
                        });
        Signed message =
                Signed.at(
                        fixture.clock.instant(),
                        StripeJson.event("evt_2", "refund.failed", byHand).toString());

        Answer answer = CheckoutFunctions.call(message).to(fixture.webhook(fixture.orders, silent));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.written()).contains("\"WebhookFailures\":1");
        assertThat(fixture.order().discrepancy()).isEmpty();
    }

    private static ObjectNode lostRefund() {
        return StripeJson.refund(SampleOrders.ORDER, "re_1", TOTAL, "failed");
    }

    private Answer hears(String type, String id, long amount, String status) {
        ObjectNode refund = StripeJson.refund(SampleOrders.ORDER, id, amount, status);
        return fixture.hears(StripeJson.event("evt_" + type.replace('.', '_') + id, type, refund));
    }
}
