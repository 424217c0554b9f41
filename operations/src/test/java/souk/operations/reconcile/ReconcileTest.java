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

    @RegisterExtension final Till till = new Till();

    @BeforeEach
    void openTheShop() {
        till.list("lamp", 1250, 10);
    }

    @Test
    void findsNothingInAShopThatIsWell() {
        till.placed("lamp", 2);

        assertThat(till.reconcile()).isEqualTo(NOTHING);
        assertThat(till.reconcile("--fix"))
                .isEqualTo("orders: 1\nstuck: 0\nfixed: 0\nleft: 0\nexit: 0");
    }

    @Test
    void marksAsPaidWhatWasPaidUnheard() {
        Order order = till.placed("lamp", 2);
        till.pay(order);

        assertThat(till.reconcile())
                .contains(order.id() + "  PENDING_YET_PAID  Pending, 25.00 EUR\n")
                .contains("of 25.00 EUR is paid. FIX=1 marks it as paid.\n")
                .endsWith("stuck: 1\nexit: 1");
        assertThat(till.now(order)).isEqualTo(order);

        assertThat(till.reconcile("--fix")).endsWith("stuck: 1\nfixed: 1\nleft: 0\nexit: 0");
        assertThat(till.now(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(till.stock("lamp")).isEqualTo(8);
        assertThat(till.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void sellsAgainWhatWasPaidAfterItsEnd() {
        Order order = ended(till.placed("lamp", 2));

        assertThat(till.reconcile("--fix"))
                .contains("ENDED_YET_PAID  Cancelled, 25.00 EUR\n")
                .endsWith("fixed: 1\nleft: 0\nexit: 0");
        assertThat(till.now(order).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(till.stock("lamp")).isEqualTo(8);
        assertThat(till.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void givesBackWhatWasPaidAfterItsEndWhenNothingIsLeft() {
        Order order = ended(till.placed("lamp", 2));
        till.pay(till.placed("lamp", 9));

        till.reconcile("--fix");

        assertThat(till.now(order).status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(till.stock("lamp")).isEqualTo(1);
        assertThat(till.reconcile()).isEqualTo("orders: 2\nstuck: 0\nexit: 0");
    }

    @Test
    void endsWhatIsHeldBeyondItsTime() {
        till.placed("lamp", 2);
        till.clock.goOn(Order.HELD_FOR.plus(Duration.ofMinutes(3)));

        assertThat(till.reconcile()).contains("HELD_TOO_LONG  Pending, 25.00 EUR\n");
        assertThat(till.stock("lamp")).isEqualTo(8);

        assertThat(till.reconcile("--fix")).endsWith("fixed: 1\nleft: 0\nexit: 0");
        assertThat(till.stock("lamp")).isEqualTo(10);
        assertThat(till.reconcile()).isEqualTo(NOTHING);
    }

    @Test
    void endsARefundThatStripeDidNotTake() {
        Order order = ended(till.placed("lamp", 2));
        till.placed("lamp", 9);
        till.stripe.faults().add(FaultRule.next("POST /v1/refunds", Fault.SERVER_ERROR));
        assertThat(till.reconcile("--fix")).contains("could not be settled").endsWith("exit: 1");
        till.clock.goOn(Duration.ofMinutes(3));

        assertThat(till.reconcile("--fix"))
                .contains("REFUND_UNFINISHED  Cancelled, 25.00 EUR\n")
                .endsWith("fixed: 1\nleft: 0\nexit: 0");

        assertThat(till.now(order).status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void walksBeyondOnePage() {
        till.list("mug", 500, 500);
        for (int i = 0; i < 101; i++) {
            till.placed("mug", 1);
        }

        assertThat(till.reconcile()).isEqualTo("orders: 101\nstuck: 0\nexit: 0");
    }

    private Order ended(Order order) {
        till.pay(order);
        return till.become(
                order,
                order.released(PaymentStatus.CANCELLED, Reason.EXPIRED, till.clock.instant()));
    }
}
