package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import souk.job.JobFailed;
import souk.job.JobRun;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.webhook.StripeJson;

/** The sweep as Lambda runs it each minute. */
class SettleStaleOrdersTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @Test
    void leavesAnOrderThatIsNotDueAlone() {
        fixture.clock.pass(Order.HELD_FOR.minusSeconds(1));

        JobRun run = run(fixture.payments);

        assertThat(run.answer()).isEqualTo("{}");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void endsWhatWasNotPaid() {
        fixture.clock.pass(Order.HELD_FOR);

        JobRun run = run(fixture.payments);

        assertThat(run.answer()).isEqualTo("{\"OrdersReleased\":1}");
        assertThat(run.written()).contains("\"OrdersReleased\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(run(fixture.payments).answer()).isEqualTo("{}");
    }

    @Test
    void settlesWhatWasPaidWhileNobodyTold() {
        fixture.payments.pay(SampleOrders.ORDER, true);
        fixture.clock.pass(Order.HELD_FOR);

        JobRun run = run(fixture.payments);

        assertThat(run.answer()).isEqualTo("{\"OrdersPaid\":1,\"Revenue\":2500}");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void waitsForAPaymentThatTakesDays() {
        fixture.payments.pay(SampleOrders.ORDER, false);
        fixture.clock.pass(Order.HELD_FOR);
        assertThat(run(fixture.payments).answer()).isEqualTo("{}");

        fixture.clock.pass(Settlement.ASK_AGAIN);
        fixture.payments.arrived(SampleOrders.ORDER);

        assertThat(run(fixture.payments).answer()).contains("\"OrdersPaid\":1");
    }

    @Test
    void givesBackWhatCameTooLateOnceRefundsWorkAgain() {
        ObjectNode session = StripeJson.session(SampleOrders.ORDER, CheckoutFunctions.TOTAL);
        session.put("status", "expired").put("payment_status", "unpaid");
        fixture.hears(StripeJson.event("evt_0", "checkout.session.expired", session));
        fixture.orders.sell(fixture.order().lines().getFirst().productId(), 5);
        Payments noRefunds = failing("refund");
        assertThat(
                        CheckoutFunctions.call(fixture.paid())
                                .to(fixture.webhook(fixture.orders, noRefunds))
                                .status())
                .isEqualTo(503);

        JobRun run = run(fixture.payments);

        assertThat(run.answer()).isEqualTo("{\"LateRefunds\":1}");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(fixture.payments.refunds("pi_" + SampleOrders.ORDER)).hasSize(1);
    }

    @Test
    void failsLoudlyWhenSomethingCannotBeSettledAndTriesAgain() {
        fixture.clock.pass(Order.HELD_FOR);

        JobRun run = run(failing("find"));

        assertThat(run.failure()).isInstanceOf(JobFailed.class);
        assertThat(run.written()).contains("\"Faults\":1");
        assertThat(run.written())
                .contains("\"order\":\"" + SampleOrders.ORDER + "\"")
                .contains("\"suppressed\":[\"souk.payment.PaymentUnavailable\"]");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(run(fixture.payments).answer()).isEqualTo("{\"OrdersReleased\":1}");
    }

    private Payments failing(String method) {
        return CallInterceptor.of(
                Payments.class,
                fixture.payments,
                (name, call) -> {
                    if (name.equals(method)) {
                        throw new PaymentUnavailable();
                    }
                    return call.call();
                });
    }

    /** With the minute that the template gives it. */
    private JobRun run(Payments by) {
        var job = new SettleStaleOrders(fixture.sweep(by));
        JobRun run = JobRun.of(job, Duration.ofMinutes(1));
        assertThat(run.written()).doesNotContain("canary");
        return run;
    }
}
