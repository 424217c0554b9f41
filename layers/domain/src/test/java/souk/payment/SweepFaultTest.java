package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static souk.order.Shelf.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.StockHold;
import souk.payment.SettlementResult.Kind;
import souk.value.IdempotencyKey;

/** A sweep that cannot do all of its work. */
class SweepFaultTest {
    private static final IdempotencyKey ONE = new IdempotencyKey("one");
    private static final IdempotencyKey TWO = new IdempotencyKey("two");
    private static final IdempotencyKey THREE = new IdempotencyKey("three");
    private static final Instant DUE = NOON.plus(Order.HELD_FOR);
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final Stall stall = new Stall(20);

    @Test
    void goesOnAfterAnOrderThatFailsAndTellsAllFailures() {
        OrderId one = stall.offered(ONE);
        OrderId two = stall.offered(TWO);
        OrderId three = stall.offered(THREE);
        stall.clock.set(DUE);
        Payments broken = brokenFor(List.of(one, three), new IllegalStateException("unknown"));

        Throwable failed = catchThrowable(() -> stall.swept(broken));

        assertThat(failed).isInstanceOf(SweepFailed.class);
        assertThat(failed.getSuppressed())
                .hasSize(2)
                .hasOnlyElementsOfType(IllegalStateException.class);
        assertThat(stall.failed).containsOnlyKeys(one, three);
        assertThat(stall.kinds()).containsExactly(Kind.RELEASED);
        assertThat(stall.status(two)).isEqualTo(PaymentStatus.CANCELLED);
        stall.clock.pass(Settlement.ASK_AGAIN);
        stall.swept(stall.payments);
        assertThat(stall.kinds()).containsExactly(Kind.RELEASED, Kind.RELEASED, Kind.RELEASED);
    }

    @Test
    void leavesToTheNextSweepWhatItHasNoTimeFor() {
        stall.offered(ONE);
        stall.offered(TWO);
        stall.clock.set(DUE);
        Sweep sweep = stall.sweep(stall.orders, stall.payments);

        sweep.run(
                ENOUGH,
                each -> {
                    stall.settled.add(each);
                    stall.clock.pass(Duration.ofSeconds(36));
                },
                stall.failed::put);

        assertThat(stall.settled).hasSize(1);
        stall.swept(stall.payments);
        assertThat(stall.settled).hasSize(2);
    }

    @Test
    void beginsNothingWithoutTheTimeToEndIt() {
        stall.offered(ONE);
        stall.clock.set(DUE);
        Sweep sweep = stall.sweep(stall.orders, stall.payments);

        sweep.run(Duration.ofSeconds(29), stall.settled::add, stall.failed::put);

        assertThat(stall.settled).isEmpty();
    }

    @Test
    void failsWhenItCannotEvenSeeWhatIsDue() {
        Orders none = Between.silent(Orders.class, stall.orders);
        Sweep blind = stall.sweep(none, stall.payments);

        assertThatThrownBy(() -> blind.run(ENOUGH, stall.settled::add, stall.failed::put))
                .isInstanceOf(PaymentUnavailable.class);
    }

    @Test
    void putsOffWhatFailsByItselfSoThatItIsNotTheFirstForEver() {
        OrderId one = stall.offered(ONE);
        stall.clock.set(DUE);
        Payments broken = brokenFor(List.of(one), new IllegalStateException("unknown"));

        assertThatThrownBy(() -> stall.swept(broken)).isInstanceOf(SweepFailed.class);

        assertThat(stall.order(one).state().dueAt()).isEqualTo(DUE.plus(Settlement.ASK_AGAIN));
        assertThat(stall.order(one).hold()).isEqualTo(StockHold.HELD);
        stall.swept(broken);
        assertThat(stall.failed).containsOnlyKeys(one);
    }

    @Test
    void endsAtTheFirstOrderForWhichPaymentsAreUnavailable() {
        OrderId one = stall.offered(ONE);
        OrderId two = stall.offered(TWO);
        stall.clock.set(DUE);
        Payments broken = brokenFor(List.of(one, two), new PaymentUnavailable());

        assertThatThrownBy(() -> stall.swept(broken)).isInstanceOf(SweepFailed.class);

        assertThat(stall.failed).hasSize(1);
        assertThat(stall.settled).isEmpty();
        stall.swept(stall.payments);
        assertThat(stall.kinds()).containsExactly(Kind.RELEASED, Kind.RELEASED);
    }

    private Payments brokenFor(List<OrderId> some, RuntimeException why) {
        return Between.of(
                Payments.class,
                stall.payments,
                (method, call) -> {
                    Object answer = call.call();
                    if (answer instanceof CheckoutSession session
                            && some.contains(session.order())) {
                        throw why;
                    }
                    return answer;
                });
    }
}
