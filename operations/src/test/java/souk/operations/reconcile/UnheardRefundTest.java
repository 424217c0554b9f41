package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Refund;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.RefundState;

/** Refunds that somebody made in Stripe's dashboard, and whose messages never arrived. */
class UnheardRefundTest {
    private static final String FOUND = "  REFUNDS_UNHEARD  Paid, 25.00 EUR\n";

    /** Its refunds are on their way until somebody settles them. */
    private static final String SLOW_REFUNDS = "4000000000007726";

    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    private Order order;

    @BeforeEach
    void payAnOrder() {
        fixture.list("lamp", 1250, 10);
        order = fixture.placed("lamp", 2);
        fixture.stripe.pay(order.state().session().orElseThrow(), SLOW_REFUNDS);
        fixture.reconcile("--fix");
    }

    @Test
    void areListedAndTakenInOneByOne() {
        refund(OptionalLong.of(600));
        refund(OptionalLong.of(400));

        assertThat(fixture.reconcile()).contains(order.id() + FOUND).endsWith("stuck: 1\nexit: 1");
        assertThat(refunds()).isEmpty();

        assertThat(fixture.reconcile("--fix")).endsWith("stuck: 1\nfixed: 1\nleft: 0\nexit: 0");
        assertThat(refunds())
                .extracting(refund -> refund.amount().minor())
                .containsExactlyInAnyOrder(600L, 400L);
        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.now(order).refunded().minor()).isEqualTo(1_000);
        assertThat(fixture.reconcile()).isEqualTo("orders: 1\nstuck: 0\nexit: 0");
    }

    @Test
    void makeTheOrderRefundedOnceAllOfItHasArrived() {
        String id = refund(OptionalLong.empty()).id();
        fixture.reconcile("--fix");
        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.PAID);
        fixture.stripe.settleRefund(id, Refund.Status.SUCCEEDED);

        fixture.reconcile("--fix");

        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(fixture.stock("lamp")).isEqualTo(8);
    }

    @Test
    void areFoundAgainWhenOneThatIsKnownHasFailed() {
        String id = refund(OptionalLong.of(1_000)).id();
        fixture.reconcile("--fix");
        fixture.stripe.settleRefund(id, Refund.Status.FAILED);

        assertThat(fixture.reconcile()).contains("  REFUNDS_UNHEARD  ").endsWith("exit: 1");
        String fixed = fixture.reconcile("--fix");

        // Known now, and a person's: the money did not arrive.
        assertThat(fixed).endsWith("stuck: 1\nfixed: 0\nleft: 1\nexit: 1");
        assertThat(refunds())
                .extracting(souk.order.Refund::state)
                .containsExactly(RefundState.FAILED);
        assertThat(fixture.now(order).discrepancy()).contains(Discrepancy.REFUND_FAILED);
        assertThat(fixture.reconcile()).contains("  IN_DOUBT  ");
    }

    private List<souk.order.Refund> refunds() {
        return fixture.orders.refunds(fixture.now(order));
    }

    private Refund refund(OptionalLong amount) {
        return fixture.stripe.refund(order.state().session().orElseThrow(), amount);
    }
}
