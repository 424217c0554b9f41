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
    @RegisterExtension final ReconcileFixture fixture = new ReconcileFixture();

    @BeforeEach
    void openTheShop() {
        fixture.list("lamp", 1250, 10);
    }

    @Test
    void leavesToAPersonWhatNoRuleKnows() {
        Order unpaid = fixture.placed("lamp", 1);
        var claimed = new ReceivedPayment(session(unpaid), Optional.empty(), unpaid.total());
        Order claims = fixture.become(unpaid, unpaid.paid(claimed, fixture.clock.instant()));
        Order doubtful = fixture.placed("lamp", 1);
        var odd =
                new ReceivedPayment(
                        session(doubtful), Optional.empty(), new Money(1, ReconcileFixture.EUR));
        Order doubted = fixture.become(doubtful, doubtful.paid(odd, fixture.clock.instant()));
        Order swapped = fixture.placed("lamp", 3);
        Order mismatch = fixture.become(swapped, swapped.withSession(paidSessionOf(2)));
        Order unread = fixture.placed("lamp", 1);
        Order lost = fixture.become(unread, unread.withSession("cs_test_nobody"));
        Order stuck = fixture.placed("lamp", 1);
        fixture.pay(stuck);

        String fixed = fixture.reconcile("--fix");

        assertThat(fixed)
                .contains(claims.id() + "  PAID_WITHOUT_SESSION  Paid, 12.50 EUR\n")
                .contains(
                        doubted.id() + "  IN_DOUBT  Pending, 12.50 EUR\n    Marked AMOUNT_MISMATCH")
                .contains(mismatch.id() + "  MISMATCH  Pending, 37.50 EUR\n")
                .contains("of 25.00 EUR is paid for order ")
                .contains(lost.id() + "  SESSION_UNREAD  Pending, 12.50 EUR\n")
                .endsWith("stuck: 6\nfixed: 2\nleft: 4\nexit: 1");
        assertThat(fixture.now(claims)).isEqualTo(claims);
        assertThat(fixture.now(doubted)).isEqualTo(doubted);
        assertThat(fixture.now(mismatch)).isEqualTo(mismatch);
        assertThat(fixture.now(lost)).isEqualTo(lost);
        assertThat(fixture.now(stuck).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void givesUpWhenStripeTellsNothing() {
        fixture.list("mug", 500, 500);
        for (int i = 0; i < 12; i++) {
            fixture.placed("mug", 1);
        }
        fixture.stripe.faults().add(FaultRule.next("*", Fault.SERVER_ERROR).times(1_000));

        assertThatThrownBy(fixture::reconcile)
                .isInstanceOf(CannotRun.class)
                .hasMessageStartingWith("Stripe returns no sessions");
    }

    @Test
    void goesOnWhenStripeHasForgottenSomeSessions() {
        fixture.list("mug", 500, 500);
        for (int i = 0; i < 12; i++) {
            Order order = fixture.placed("mug", 1);
            fixture.become(order, order.withSession("cs_test_nobody" + i));
            fixture.placed("mug", 1);
        }

        assertThat(fixture.reconcile()).endsWith("stuck: 12\nexit: 1");
    }

    private String paidSessionOf(int units) {
        Order other = fixture.placed("lamp", units);
        fixture.pay(other);
        return session(other);
    }

    private static String session(Order order) {
        return order.state().session().orElseThrow();
    }
}
