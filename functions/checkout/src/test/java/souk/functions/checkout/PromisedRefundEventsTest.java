package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Discrepancy;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.refund.RefundRequest;
import souk.refund.RefundsInMemory;
import souk.refund.SellerRefunds;
import souk.value.IdempotencyKey;
import souk.webhook.StripeJson;

/** What the webhook makes of refunds that the shop itself has promised. */
class PromisedRefundEventsTest {
    private static final long AMOUNT = 700;

    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @BeforeEach
    void itIsPaid() {
        fixture.payments.pay(SampleOrders.ORDER, true);
        fixture.hears(fixture.paid());
    }

    @Test
    void takesOneForTheRefundWhoseIdItBrings() {
        Refund promised = promised();

        hears(promised.id().value(), "refund.created", "pending");
        hears(promised.id().value(), "refund.updated", "succeeded");

        Refund now = only();
        assertThat(now.id()).isEqualTo(promised.id());
        assertThat(now.providerId()).contains("re_1");
        assertThat(now.terms()).isEqualTo(promised.terms());
        assertThat(now.state()).isEqualTo(RefundState.SUCCEEDED);
        assertThat(fixture.order().refunded().minor()).isEqualTo(AMOUNT);
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(fixture.order().state().open()).isFalse();
    }

    @Test
    void takesBackWhatDidNotArriveAndMarksItForAPerson() {
        Refund promised = promised();

        hears(promised.id().value(), "refund.updated", "succeeded");
        hears(promised.id().value(), "refund.failed", "failed");

        assertThat(only().state()).isEqualTo(RefundState.FAILED);
        assertThat(fixture.order().refunded().minor()).isZero();
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.order().discrepancy()).contains(Discrepancy.REFUND_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "re_1", "R4T6W2Y5A3C7E5Q2X6Z4B3D5FH", "a#b"})
    void takesOneWithAnIdThatIsNotTheShopsForOneOfTheDashboard(String id) {
        hears(id, "refund.created", "succeeded");

        assertThat(only().id().value()).isEqualTo("re_1");
        assertThat(only().terms()).isEmpty();
        assertThat(fixture.order().refunded().minor()).isEqualTo(AMOUNT);
    }

    private Refund promised() {
        var line =
                new RefundRequest.Line(
                        new LineId("mug"), OptionalInt.empty(), OptionalLong.of(AMOUNT));
        return new SellerRefunds(new RefundsInMemory(fixture.orders), fixture.clock)
                .give(
                        new SellerId("ada"),
                        SampleOrders.ORDER,
                        new IdempotencyKey("one"),
                        new RefundRequest(List.of(line), 0, false, Optional.empty()));
    }

    private Refund only() {
        List<Refund> all = fixture.orders.refunds(fixture.order());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void hears(String refundId, String type, String status) {
        ObjectNode refund = StripeJson.refund(SampleOrders.ORDER, "re_1", AMOUNT, status);
        refund.withObject("/metadata").put("refundId", refundId);
        String id = "evt_" + type.replace('.', '_');
        assertThat(fixture.hears(StripeJson.event(id, type, refund)).status()).isEqualTo(200);
    }
}
