package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.Payments;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** What the webhook makes of disputes, of an order that is paid. */
class DisputeEventsTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @BeforeEach
    void itIsPaid() {
        fixture.payments.pay(SampleOrders.ORDER, true);
        fixture.hears(fixture.paid());
    }

    @ParameterizedTest
    @CsvSource({
        "charge.dispute.created, warning_needs_response, true, INQUIRY",
        "charge.dispute.updated, warning_under_review, true, INQUIRY",
        "charge.dispute.closed, warning_closed, true, CLOSED",
        "charge.dispute.created, needs_response, false, OPEN",
        "charge.dispute.funds_withdrawn, needs_response, false, OPEN",
        "charge.dispute.updated, under_review, false, OPEN",
        "charge.dispute.closed, won, true, WON",
        "charge.dispute.funds_reinstated, won, true, WON",
        "charge.dispute.closed, prevented, true, CLOSED",
        "charge.dispute.closed, lost, false, LOST",
    })
    void remembersHowItStandsWhateverTellsOfIt(
            String type, String status, boolean refundable, DisputeState state) {
        Answer answer = hears(type, dispute(status, refundable), 0);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(fixture.order().state().disputes().all())
                .containsExactly(
                        new Dispute(
                                "du_1",
                                state,
                                SampleOrders.euro(900),
                                refundable,
                                SampleOrders.NOON));
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.order().refunded().minor()).isZero();
    }

    @Test
    void isNotMisledByNewsThatComesLateOrTwice() {
        hears("charge.dispute.closed", dispute("lost", false), 9);
        hears("charge.dispute.created", dispute("needs_response", false), 0);
        hears("charge.dispute.closed", dispute("lost", false), 9);
        hears("charge.dispute.closed", dispute("won", true), 8);
        assertThat(state()).isEqualTo(DisputeState.LOST);

        hears("charge.dispute.funds_reinstated", dispute("won", true), 10);
        assertThat(state()).isEqualTo(DisputeState.WON);
    }

    @Test
    void followsAnInquiryThatBecomesAChargeback() {
        hears("charge.dispute.created", dispute("warning_needs_response", true), 0);
        assertThat(fixture.order().state().disputes().holdRefunds()).isFalse();

        hears("charge.dispute.updated", dispute("needs_response", false), 5);
        assertThat(state()).isEqualTo(DisputeState.OPEN);
        assertThat(fixture.order().state().disputes().holdRefunds()).isTrue();
    }

    @Test
    void leavesADisputeOfAnotherShopOrAnotherPaymentAlone() {
        var others = dispute("lost", false).put("payment_intent", "pi_of_others");
        var none = dispute("lost", false).putNull("payment_intent");

        assertThat(hears("charge.dispute.closed", others, 0).status()).isEqualTo(200);
        assertThat(hears("charge.dispute.closed", none, 0).status()).isEqualTo(200);

        assertThat(fixture.order().state().disputes().all()).isEmpty();
    }

    @Test
    void doesNotTakeAStatusThatItDoesNotKnowForAnother() {
        Answer answer = hears("charge.dispute.updated", dispute("pondered", true), 0);

        answer.problem(400, "MALFORMED");
        assertThat(fixture.order().state().disputes().all()).isEmpty();
    }

    @Test
    void asksToBeToldAgainWhenStripeCannotSayWhoseItIs() {
        Payments silent = CallInterceptor.silent(Payments.class, fixture.payments);
        var event = event("charge.dispute.created", dispute("needs_response", false), 0);

        Answer answer =
                CheckoutFunctions.call(Signed.at(fixture.clock.instant(), event.toString()))
                        .to(fixture.webhook(fixture.orders, silent));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.written()).contains("\"WebhookFailures\":1");
        assertThat(fixture.order().state().disputes().all()).isEmpty();
    }

    private DisputeState state() {
        assertThat(fixture.order().state().disputes().all()).hasSize(1);
        return fixture.order().state().disputes().all().getFirst().state();
    }

    private Answer hears(String type, ObjectNode dispute, int seconds) {
        return fixture.hears(event(type, dispute, seconds));
    }

    /** Told so many seconds after noon. */
    private static ObjectNode event(String type, ObjectNode dispute, int seconds) {
        String id = "evt_" + type.replace('.', '_') + seconds;
        return StripeJson.event(id, type, dispute)
                .put("created", SampleOrders.NOON.getEpochSecond() + seconds);
    }

    private static ObjectNode dispute(String status, boolean refundable) {
        return StripeJson.dispute(SampleOrders.ORDER, "du_1", 900, status, refundable);
    }
}
