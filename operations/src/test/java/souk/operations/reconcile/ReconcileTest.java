package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;

/** Each finding, over the shop's own stores and Stripe's stand-in. */
class ReconcileTest {
    private static final String NOTHING = "orders: 1\nstuck: 0\nexit: 0";

    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    @BeforeEach
    void openTheShop() {
        fixture.list("lamp", 1250, 10);
    }

    @Test
    void findsNothingInAShopThatIsWell() {
        fixture.placed("lamp", 2);

        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
        assertThat(fixture.reconcile("--fix"))
                .isEqualTo("orders: 1\nstuck: 0\nfixed: 0\nleft: 0\nexit: 0");
    }

    @Test
    void marksAsPaidWhatWasPaidUnheard() {
        Order order = fixture.placed("lamp", 2);
        fixture.pay(order);

        assertThat(fixture.reconcile())
                .contains(order.id() + "  PENDING_YET_PAID  Pending, 25.00 EUR\n")
                .contains("of 25.00 EUR is paid. FIX=1 marks it as paid.\n")
                .endsWith("stuck: 1\nexit: 1");
        assertThat(fixture.now(order)).isEqualTo(order);

        assertThat(fixture.reconcile("--fix")).endsWith("stuck: 1\nfixed: 1\nleft: 0\nexit: 0");
        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.stock("lamp")).isEqualTo(8);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void sellsAgainWhatWasPaidAfterItsEnd() {
        Order order = ended(fixture.placed("lamp", 2));

        assertThat(fixture.reconcile("--fix"))
                .contains("ENDED_YET_PAID  Cancelled, 25.00 EUR\n")
                .endsWith("fixed: 1\nleft: 0\nexit: 0");
        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.stock("lamp")).isEqualTo(8);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void givesBackWhatWasPaidAfterItsEndWhenNothingIsLeft() {
        Order order = ended(fixture.placed("lamp", 2));
        fixture.pay(fixture.placed("lamp", 9));

        fixture.reconcile("--fix");

        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(fixture.stock("lamp")).isEqualTo(1);
        assertThat(fixture.reconcile()).isEqualTo("orders: 2\nstuck: 0\nexit: 0");
    }

    @Test
    void endsWhatIsHeldBeyondItsTime() {
        fixture.placed("lamp", 2);
        fixture.clock.goOn(Order.HELD_FOR.plus(Duration.ofMinutes(3)));

        assertThat(fixture.reconcile()).contains("HELD_TOO_LONG  Pending, 25.00 EUR\n");
        assertThat(fixture.stock("lamp")).isEqualTo(8);

        assertThat(fixture.reconcile("--fix")).endsWith("fixed: 1\nleft: 0\nexit: 0");
        assertThat(fixture.stock("lamp")).isEqualTo(10);
        assertThat(fixture.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void endsARefundThatStripeDidNotTake() {
        Order order = ended(fixture.placed("lamp", 2));
        fixture.placed("lamp", 9);
        fixture.stripe.faults().add(FaultRule.next("POST /v1/refunds", Fault.SERVER_ERROR));
        assertThat(fixture.reconcile("--fix")).contains("could not be settled").endsWith("exit: 1");
        fixture.clock.goOn(Duration.ofMinutes(3));

        assertThat(fixture.reconcile("--fix"))
                .contains("REFUND_UNFINISHED  Cancelled, 25.00 EUR\n")
                .endsWith("fixed: 1\nleft: 0\nexit: 0");

        assertThat(fixture.now(order).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void walksBeyondOnePage() {
        fixture.list("mug", 500, 500);
        for (int i = 0; i < 101; i++) {
            fixture.placed("mug", 1);
        }

        assertThat(fixture.reconcile()).isEqualTo("orders: 101\nstuck: 0\nexit: 0");
    }

    private Order ended(Order order) {
        fixture.pay(order);
        return fixture.become(
                order,
                order.released(PaymentStatus.CANCELLED, Reason.EXPIRED, fixture.clock.instant()));
    }
}
