package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.money.Money;
import souk.operations.CannotRun;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.Receipt;

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
    void leavesToAPersonWhatNoRuleKnows() {
        Order unpaid = till.placed("lamp", 1);
        var claimed = new Receipt(session(unpaid), Optional.empty(), unpaid.total());
        Order claims = till.become(unpaid, unpaid.paid(claimed, till.clock.instant()));
        Order doubtful = till.placed("lamp", 1);
        var odd = new Receipt(session(doubtful), Optional.empty(), new Money(1, Till.EUR));
        Order doubted = till.become(doubtful, doubtful.paid(odd, till.clock.instant()));
        Order swapped = till.placed("lamp", 3);
        Order mismatch = till.become(swapped, swapped.withSession(paidSessionOf(2)));
        Order unread = till.placed("lamp", 1);
        Order lost = till.become(unread, unread.withSession("cs_test_nobody"));
        Order stuck = till.placed("lamp", 1);
        till.pay(stuck);

        String fixed = till.reconcile("--fix");

        assertThat(fixed)
                .contains(claims.id() + "  PAID_WITHOUT_SESSION  Paid, 12.50 EUR\n")
                .contains(
                        doubted.id() + "  IN_DOUBT  Pending, 12.50 EUR\n    Marked AMOUNT_MISMATCH")
                .contains(mismatch.id() + "  MISMATCH  Pending, 37.50 EUR\n")
                .contains("of 25.00 EUR is paid for order ")
                .contains(lost.id() + "  SESSION_UNREAD  Pending, 12.50 EUR\n")
                .endsWith("stuck: 6\nfixed: 2\nleft: 4\nexit: 1");
        assertThat(till.now(claims)).isEqualTo(claims);
        assertThat(till.now(doubted)).isEqualTo(doubted);
        assertThat(till.now(mismatch)).isEqualTo(mismatch);
        assertThat(till.now(lost)).isEqualTo(lost);
        assertThat(till.now(stuck).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void givesUpWhenStripeTellsNothing() {
        till.list("mug", 500, 500);
        for (int i = 0; i < 12; i++) {
            till.placed("mug", 1);
        }
        till.stripe.faults().add(FaultRule.next("*", Fault.SERVER_ERROR).times(1_000));

        assertThatThrownBy(till::reconcile)
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Stripe does not tell of sessions");
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

    private String paidSessionOf(int units) {
        Order other = till.placed("lamp", units);
        till.pay(other);
        return session(other);
    }

    private static String session(Order order) {
        return order.progress().session().orElseThrow();
    }
}
