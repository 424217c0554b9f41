package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.money.Money;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;

/** Refunds of the shop that Stripe does not have so, and orders that sum them wrongly. */
class ComparedRefundsTest {
    private static final String NOTHING = "orders: 1\nstuck: 0\nexit: 0";

    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    private Order order;

    @BeforeEach
    void payAnOrder() {
        fixture.list("lamp", 1250, 10);
        order = fixture.paid(Map.of("lamp", 2));
    }

    @Test
    void leavesToAPersonARefundThatStripeLacks() {
        Order before = heard(refund("re_ghost", 600, RefundState.PENDING));

        assertThat(fixture.reconcile("--fix"))
                .contains(
                        order.id()
                                + "  REFUNDS_UNCONFIRMED  Paid, 25.00 EUR\n"
                                + "    It has refunds that Stripe does not have so: re_ghost 6.00"
                                + " EUR Pending (at Stripe none). A person must check it.\n")
                .endsWith("stuck: 1\nfixed: 0\nleft: 1\nexit: 1");

        assertThat(fixture.now(order)).isEqualTo(before);
    }

    @Test
    void leavesToAPersonARefundOfAnotherAmount() {
        String id = dashboard(600);
        heard(refund(id, 601, RefundState.SUCCEEDED));

        assertThat(fixture.reconcile())
                .contains("  REFUNDS_UNCONFIRMED  PartiallyRefunded, 25.00 EUR\n")
                .contains(id + " 6.01 EUR Succeeded (at Stripe " + id + " 6.00 EUR Succeeded)");
    }

    @Test
    void sumsAgainWhatTheOrderCountsWrongly() {
        dashboard(600);
        fixture.reconcile("--fix");
        Order right = fixture.now(order);
        List<Refund> known = fixture.orders.refunds(right);
        Order wrong =
                fixture.become(
                        right,
                        right.refunded(
                                known,
                                refund("re_lost", 400, RefundState.SUCCEEDED),
                                fixture.clock.instant()));
        assertThat(wrong.refunded().minor()).isEqualTo(1_000);

        assertThat(fixture.reconcile())
                .contains(
                        "  REFUNDS_MISCOUNTED  PartiallyRefunded, 25.00 EUR\n"
                                + "    It counts 10.00 EUR as refunded, ")
                .contains("FIX=1 sums them again.");
        assertThat(fixture.reconcile("--fix")).endsWith("fixed: 1\nleft: 0\nexit: 0");

        assertThat(fixture.now(order).refunded().minor()).isEqualTo(600);
        assertThat(fixture.now(order).state().back().sum().total()).isEqualTo(600);
        assertThat(fixture.orders.refunds(fixture.now(order))).isEqualTo(known);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void leavesToAPersonAnOrderThatCountsRefundsOfWhichThereAreNone() {
        Order wrong =
                fixture.become(
                        order,
                        order.refunded(
                                List.of(),
                                refund("re_lost", 400, RefundState.SUCCEEDED),
                                fixture.clock.instant()));

        assertThat(fixture.reconcile("--fix"))
                .contains("  REFUNDS_MISCOUNTED  ")
                .contains("a person must check it.")
                .endsWith("fixed: 0\nleft: 1\nexit: 1");

        assertThat(fixture.now(order)).isEqualTo(wrong);
    }

    @Test
    void keepsAgainARowThatWasLost() {
        String id = dashboard(600);
        Refund lost = refund(id, 600, RefundState.SUCCEEDED);
        fixture.become(order, order.refunded(List.of(), lost, fixture.clock.instant()));

        assertThat(fixture.reconcile("--fix"))
                .contains("  REFUNDS_UNHEARD  PartiallyRefunded, 25.00 EUR\n")
                .endsWith("fixed: 1\nleft: 0\nexit: 0");

        assertThat(fixture.orders.refunds(fixture.now(order)))
                .extracting(Refund::providerId)
                .containsExactly(Optional.of(id));
        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
    }

    /** Keeps a refund with its order, as a message of it does. */
    private Order heard(Refund told) {
        Order after = order.refunded(List.of(), told, fixture.clock.instant());
        fixture.orders.update(order, after, told);
        return after;
    }

    private String dashboard(long minor) {
        return fixture.stripe
                .refund(order.state().session().orElseThrow(), OptionalLong.of(minor))
                .id();
    }

    private Refund refund(String id, long minor, RefundState state) {
        return Refund.unattributed(
                new RefundId(id),
                new Money(minor, ReconcileFixture.EUR),
                state,
                fixture.clock.instant());
    }
}
