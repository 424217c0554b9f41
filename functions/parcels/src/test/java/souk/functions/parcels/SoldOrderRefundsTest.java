package souk.functions.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.http.Call;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.parcel.ParcelFixture;
import souk.parcel.ParcelsInMemory;
import souk.payment.Cancellation;
import souk.payment.MutableClock;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.refund.CancelRequest;
import souk.refund.Cancelling;
import souk.refund.RefundRequest;
import souk.refund.RefundsInMemory;
import souk.refund.SellerRefunds;
import souk.seller.SellersInMemory;
import souk.value.IdempotencyKey;

/** What sam and sue are shown of the money that went back of an order of both. */
class SoldOrderRefundsTest {
    private static final IdempotencyKey KEY = new IdempotencyKey("one");

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_000, 9))
                    .with(SampleOrders.product("vase", 1_000, 9))
                    .with(SampleOrders.product("download", 1_000, 9))
                    .with(ParcelFixture.paidOrder());
    private final RefundsInMemory refunds = new RefundsInMemory(orders);

    @Test
    void showsARefundOfTheirOwnToItsSellerAlone() {
        var mug =
                new RefundRequest.Line(new LineId("mug"), OptionalInt.of(1), OptionalLong.of(999));
        new SellerRefunds(refunds, clock)
                .give(
                        ParcelFixture.SAM,
                        SampleOrders.ORDER,
                        KEY,
                        new RefundRequest(List.of(mug), 20, true, Optional.empty()));

        JsonNode sams = read("sam");
        assertThat(sams.at("/refunds/0/amount").asLong()).isEqualTo(1_019);
        assertThat(sams.at("/products/0/refundedAmount").asLong()).isEqualTo(999);
        assertThat(sams.at("/products/0/units/cancelled").asInt()).isEqualTo(1);
        assertThat(sams.at("/shipping/refundedAmount").asLong()).isEqualTo(20);
        assertThat(sams.path("refundedAmount").asLong()).isEqualTo(1_019);
        assertThat(sams.path("paymentStatus").asText()).isEqualTo("PartiallyRefunded");
        JsonNode sues = read("sue");
        assertThat(sues.path("refunds")).isEmpty();
        assertThat(sues.path("refundedAmount").asLong()).isZero();
        assertThat(sues.path("paymentStatus").asText()).isEqualTo("Paid");
    }

    @Test
    void showsEitherSellerTheirPartOfARefundOfBoth() {
        var unpaid =
                new Cancellation(
                        orders, new Settlement(orders, new PaymentsInMemory(clock), clock), clock);
        new Cancelling(refunds, unpaid, clock)
                .cancel(
                        SampleOrders.ALICE,
                        SampleOrders.ORDER,
                        KEY,
                        new CancelRequest(Optional.empty(), false));

        JsonNode sams = read("sam");
        assertThat(sams.at("/refunds/0/amount").asLong()).isEqualTo(3_500);
        assertThat(sams.at("/refunds/0/lines").findValuesAsText("id")).containsExactly("mug");
        assertThat(sams.at("/refunds/0/shipping").asLong()).isEqualTo(500);
        assertThat(sams.at("/refunds/0/by").asText()).isEqualTo("Shopper");
        JsonNode sues = read("sue");
        assertThat(sues.at("/refunds/0/amount").asLong()).isEqualTo(1_500);
        assertThat(sues.at("/refunds/0/lines").findValuesAsText("id")).containsExactly("vase");
        assertThat(sues.path("paymentStatus").asText()).isEqualTo("Refunded");
    }

    @Test
    void spreadsARefundThatNobodySaidTheUseOfWithoutListingIt() {
        Refund byHand = SampleRefunds.refund("re_1", 600, RefundState.SUCCEEDED);
        orders.update(order(), order().refunded(List.of(), byHand, clock.instant()), byHand);

        assertThat(read("sam").path("refunds")).isEmpty();
        assertThat(read("sam").path("refundedAmount").asLong()).isEqualTo(450);
        assertThat(read("sue").path("refundedAmount").asLong()).isEqualTo(150);
    }

    @Test
    void saysWhetherThePaymentIsDisputedNow() {
        assertThat(read("sue").path("disputed").asBoolean()).isFalse();

        disputed(DisputeState.OPEN);
        assertThat(read("sue").path("disputed").asBoolean()).isTrue();

        disputed(DisputeState.LOST);
        assertThat(read("sue").path("disputed").asBoolean()).isFalse();
    }

    private void disputed(DisputeState state) {
        var told = new Dispute("du_1", state, SampleOrders.euro(6_000), false, SampleOrders.NOON);
        orders.update(order(), order().disputed(told, clock.instant()), Optional.empty());
    }

    private Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    private JsonNode read(String seller) {
        var sellers =
                new SellersInMemory().with("sam", ParcelFixture.SAM).with("sue", ParcelFixture.SUE);
        var parcels = new ParcelsInMemory(orders);
        return Call.of("GET /api/sellers/orders/{id}")
                .as(seller)
                .path("id", SampleOrders.ORDER.value())
                .to(new GetSoldOrder(sellers, orders, parcels, refunds, clock))
                .json();
    }
}
