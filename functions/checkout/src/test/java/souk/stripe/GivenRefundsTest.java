package souk.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.Party;
import souk.order.ReceivedPayment;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.SampleOrders;
import souk.payment.PaymentUnavailable;
import souk.payment.RefundNotNow;
import souk.payment.RefundRefused;
import souk.webhook.StripeJson;

/** What is said to Stripe of refunds that were promised, and what its answers mean. */
class GivenRefundsTest {
    private static final String ID = "r4t6w2y5a3c7e5q2x6z4b3d5fh";

    private final AnsweringStripe stripe = new AnsweringStripe();
    private final StripePayments payments = stripe.payments();
    private final Order order = paid();
    private final Refund promised =
            Refund.asked(
                    new RefundId(ID),
                    SampleOrders.euro(700),
                    SampleOrders.NOON,
                    new RefundTerms(List.of(), Map.of(), Party.SELLER, Optional.empty(), "hash"));

    @Test
    void namesThePaymentTheAmountAndItselfUnderAKeyOfItsOwn() {
        stripe.answers(200, refund("pending").toString());

        Refund made = payments.refund(order, promised);

        assertThat(stripe.asked()).isEqualTo("POST /v1/refunds");
        assertThat(stripe.parameters())
                .isEqualTo(
                        Map.of(
                                "payment_intent",
                                "pi_1",
                                "amount",
                                700L,
                                "metadata",
                                Map.of("orderId", SampleOrders.ORDER.value(), "refundId", ID)));
        assertThat(stripe.idempotencyKey()).isEqualTo("refund-" + ID + "-0");
        assertThat(made.id()).isEqualTo(promised.id());
        assertThat(made.providerId()).contains("re_1");
        assertThat(made.state()).isEqualTo(RefundState.PENDING);
        assertThat(made.amount()).isEqualTo(promised.amount());
    }

    @ParameterizedTest
    @CsvSource({
        "charge_disputed, DISPUTED",
        "balance_insufficient, BALANCE",
        "insufficient_funds, BALANCE"
    })
    void mayHelpToAskForAgainLater(String code, RefundNotNow.Cause why) {
        stripe.refuses(400, code);

        assertThatExceptionOfType(RefundNotNow.class)
                .isThrownBy(() -> payments.refund(order, promised))
                .extracting(RefundNotNow::why)
                .isEqualTo(why);
    }

    /** Stripe would answer the first key with no again, for a day. */
    @Test
    void areAskedForUnderAnotherKeyOnceTheyWerePutOff() {
        stripe.answers(200, refund("pending").toString());

        payments.refund(order, promised.putOff());

        assertThat(stripe.idempotencyKey()).isEqualTo("refund-" + ID + "-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge_already_refunded", "amount_too_large", "resource_missing"})
    void areRefusedForGood(String code) {
        stripe.refuses(400, code);

        assertThatExceptionOfType(RefundRefused.class)
                .isThrownBy(() -> payments.refund(order, promised))
                .withMessage(code);
    }

    @ParameterizedTest
    @CsvSource({"409, none", "429, rate_limit", "500, none", "401, api_key_expired"})
    void areNotKnownToBeGivenWhileStripeCannotSay(int status, String code) {
        stripe.refuses(status, code);

        assertThatExceptionOfType(PaymentUnavailable.class)
                .isThrownBy(() -> payments.refund(order, promised));
    }

    @Test
    void areListedByTheShopsOwnIdsWhereTheyHaveOne() {
        var byHand = StripeJson.refund(SampleOrders.ORDER, "re_2", 300, "succeeded").toString();
        stripe.answers(200, AnsweringStripe.list(refund("canceled").toString(), byHand));

        List<Refund> all = payments.refunds("pi_1");

        assertThat(all).extracting(each -> each.id().value()).containsExactly(ID, "re_2");
        assertThat(all)
                .extracting(Refund::state)
                .containsExactly(RefundState.CANCELLED, RefundState.SUCCEEDED);
        assertThat(all).extracting(Refund::providerId).contains(Optional.of("re_2"));
    }

    @Test
    void waitForDisputesThatAreListedAsTheyStand() {
        stripe.answers(
                200,
                AnsweringStripe.list(
                        StripeJson.dispute(SampleOrders.ORDER, "du_1", 900, "needs_response", false)
                                .toString(),
                        StripeJson.dispute(SampleOrders.ORDER, "du_2", 1, "warning_closed", true)
                                .toString()));

        List<Dispute> all = payments.disputes("pi_1");

        assertThat(stripe.asked()).isEqualTo("GET /v1/disputes");
        assertThat(stripe.parameters()).containsEntry("payment_intent", "pi_1");
        Instant since = SampleOrders.NOON;
        assertThat(all)
                .containsExactly(
                        new Dispute(
                                "du_1", DisputeState.OPEN, SampleOrders.euro(900), false, since),
                        new Dispute(
                                "du_2", DisputeState.CLOSED, SampleOrders.euro(1), true, since));
    }

    private static ObjectNode refund(String status) {
        var refund = StripeJson.refund(SampleOrders.ORDER, "re_1", 700, status);
        refund.withObject("/metadata").put("refundId", ID);
        return refund;
    }

    private static Order paid() {
        Order placed = SampleOrders.order(SampleOrders.product("cup", 1_250, 2));
        return placed.withSession("cs_1")
                .paid(
                        new ReceivedPayment("cs_1", Optional.of("pi_1"), placed.total()),
                        SampleOrders.NOON);
    }
}
