package souk.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.money.Money;
import souk.operations.command.CannotRun;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.ReceivedPayment;

/** What is listed and left as it is. */
class LeftToAPersonTest {
    @RegisterExtension final Till till = new Till();

    @BeforeEach
    void openTheShop() {
        till.list("lamp", 1250, 10);
    }

    @Test
    void leavesToAPersonWhatNoRuleKnows() {
        Order unpaid = till.placed("lamp", 1);
        var claimed = new ReceivedPayment(session(unpaid), Optional.empty(), unpaid.total());
        Order claims = till.become(unpaid, unpaid.paid(claimed, till.clock.instant()));
        Order doubtful = till.placed("lamp", 1);
        var odd = new ReceivedPayment(session(doubtful), Optional.empty(), new Money(1, Till.EUR));
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
    void goesOnWhenStripeHasForgottenSomeSessions() {
        till.list("mug", 500, 500);
        for (int i = 0; i < 12; i++) {
            Order order = till.placed("mug", 1);
            till.become(order, order.withSession("cs_test_nobody" + i));
            till.placed("mug", 1);
        }

        assertThat(till.reconcile()).endsWith("stuck: 12\nexit: 1");
    }

    private String paidSessionOf(int units) {
        Order other = till.placed("lamp", units);
        till.pay(other);
        return session(other);
    }

    private static String session(Order order) {
        return order.state().session().orElseThrow();
    }
}
