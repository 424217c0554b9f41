package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import souk.job.JobFailed;
import souk.job.JobRun;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.payment.Between;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.webhook.StripeJson;

/** The sweep as Lambda runs it each minute. */
class SettleStaleOrdersTest {
    private final Till till = Till.offered();

    @Test
    void leavesAnOrderThatIsNotDueAlone() {
        till.clock.pass(Order.HELD_FOR.minusSeconds(1));

        JobRun run = run(till.payments);

        assertThat(run.answer()).isEqualTo("{}");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void endsWhatWasNotPaid() {
        till.clock.pass(Order.HELD_FOR);

        JobRun run = run(till.payments);

        assertThat(run.answer()).isEqualTo("{\"OrdersReleased\":1}");
        assertThat(run.written()).contains("\"OrdersReleased\":1");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(till.mugs()).isEqualTo(5);
        assertThat(run(till.payments).answer()).isEqualTo("{}");
    }

    @Test
    void settlesWhatWasPaidWhileNobodyTold() {
        till.payments.pay(Shelf.ORDER, true);
        till.clock.pass(Order.HELD_FOR);

        JobRun run = run(till.payments);

        assertThat(run.answer()).isEqualTo("{\"OrdersPaid\":1,\"Revenue\":2500}");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void waitsForAPaymentThatTakesDays() {
        till.payments.pay(Shelf.ORDER, false);
        till.clock.pass(Order.HELD_FOR);
        assertThat(run(till.payments).answer()).isEqualTo("{}");

        till.clock.pass(Settlement.ASK_AGAIN);
        till.payments.arrived(Shelf.ORDER);

        assertThat(run(till.payments).answer()).contains("\"OrdersPaid\":1");
    }

    @Test
    void givesBackWhatCameTooLateOnceRefundsWorkAgain() {
        ObjectNode session = StripeJson.session(Shelf.ORDER, Till.TOTAL);
        session.put("status", "expired").put("payment_status", "unpaid");
        till.hears(StripeJson.event("evt_0", "checkout.session.expired", session));
        till.orders.sell(till.order().lines().getFirst().productId(), 5);
        Payments noRefunds = failing("refund");
        assertThat(Till.call(till.paid()).to(till.webhook(till.orders, noRefunds)).status())
                .isEqualTo(503);

        JobRun run = run(till.payments);

        assertThat(run.answer()).isEqualTo("{\"LateRefunds\":1}");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(till.payments.refundOf(Shelf.ORDER)).isPresent();
    }

    @Test
    void failsLoudlyWhenSomethingCannotBeSettledAndTriesAgain() {
        till.clock.pass(Order.HELD_FOR);

        JobRun run = run(failing("find"));

        assertThat(run.failure()).isInstanceOf(JobFailed.class);
        assertThat(run.written()).contains("\"Faults\":1");
        assertThat(run.written())
                .contains("\"order\":\"" + Shelf.ORDER + "\"")
                .contains("\"suppressed\":[\"souk.payment.PaymentUnavailable\"]");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(run(till.payments).answer()).isEqualTo("{\"OrdersReleased\":1}");
    }

    private Payments failing(String method) {
        return Between.of(
                Payments.class,
                till.payments,
                (name, call) -> {
                    if (name.equals(method)) {
                        throw new PaymentUnavailable();
                    }
                    return call.call();
                });
    }

    /** With the minute that the template gives it. */
    private JobRun run(Payments by) {
        var job = new SettleStaleOrders(till.sweep(by));
        JobRun run = JobRun.of(job, Duration.ofMinutes(1));
        assertThat(run.written()).doesNotContain("canary");
        return run;
    }
}
