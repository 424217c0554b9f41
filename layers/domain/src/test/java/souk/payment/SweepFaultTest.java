package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static souk.order.SampleOrders.NOON;

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

    private final CheckoutInMemory fixture = new CheckoutInMemory(20);

    @Test
    void goesOnAfterAnOrderThatFailsAndTellsAllFailures() {
        OrderId one = fixture.offered(ONE);
        OrderId two = fixture.offered(TWO);
        OrderId three = fixture.offered(THREE);
        fixture.clock.set(DUE);
        Payments broken = brokenFor(List.of(one, three), new IllegalStateException("unknown"));

        Throwable failed = catchThrowable(() -> fixture.swept(broken));

        assertThat(failed).isInstanceOf(SweepFailed.class);
        assertThat(failed.getSuppressed())
                .hasSize(2)
                .hasOnlyElementsOfType(IllegalStateException.class);
        assertThat(fixture.failed).containsOnlyKeys(one, three);
        assertThat(fixture.kinds()).containsExactly(Kind.RELEASED);
        assertThat(fixture.status(two)).isEqualTo(PaymentStatus.CANCELLED);
        fixture.clock.pass(Settlement.ASK_AGAIN);
        fixture.swept(fixture.payments);
        assertThat(fixture.kinds()).containsExactly(Kind.RELEASED, Kind.RELEASED, Kind.RELEASED);
    }

    @Test
    void leavesToTheNextSweepWhatItHasNoTimeFor() {
        fixture.offered(ONE);
        fixture.offered(TWO);
        fixture.clock.set(DUE);
        Sweep sweep = fixture.sweep(fixture.orders, fixture.payments);

        sweep.run(
                ENOUGH,
                each -> {
                    fixture.settled.add(each);
                    fixture.clock.pass(Duration.ofSeconds(36));
                },
                fixture.failed::put);

        assertThat(fixture.settled).hasSize(1);
        fixture.swept(fixture.payments);
        assertThat(fixture.settled).hasSize(2);
    }

    @Test
    void beginsNothingWithoutTheTimeToEndIt() {
        fixture.offered(ONE);
        fixture.clock.set(DUE);
        Sweep sweep = fixture.sweep(fixture.orders, fixture.payments);

        sweep.run(Duration.ofSeconds(29), fixture.settled::add, fixture.failed::put);

        assertThat(fixture.settled).isEmpty();
    }

    @Test
    void failsWhenItCannotEvenSeeWhatIsDue() {
        Orders none = CallInterceptor.silent(Orders.class, fixture.orders);
        Sweep blind = fixture.sweep(none, fixture.payments);

        assertThatThrownBy(() -> blind.run(ENOUGH, fixture.settled::add, fixture.failed::put))
                .isInstanceOf(PaymentUnavailable.class);
    }

    @Test
    void putsOffWhatFailsByItselfSoThatItIsNotTheFirstForEver() {
        OrderId one = fixture.offered(ONE);
        fixture.clock.set(DUE);
        Payments broken = brokenFor(List.of(one), new IllegalStateException("unknown"));

        assertThatThrownBy(() -> fixture.swept(broken)).isInstanceOf(SweepFailed.class);

        assertThat(fixture.order(one).state().dueAt()).isEqualTo(DUE.plus(Settlement.ASK_AGAIN));
        assertThat(fixture.order(one).hold()).isEqualTo(StockHold.HELD);
        fixture.swept(broken);
        assertThat(fixture.failed).containsOnlyKeys(one);
    }

    @Test
    void endsAtTheFirstOrderForWhichPaymentsAreUnavailable() {
        OrderId one = fixture.offered(ONE);
        OrderId two = fixture.offered(TWO);
        fixture.clock.set(DUE);
        Payments broken = brokenFor(List.of(one, two), new PaymentUnavailable());

        assertThatThrownBy(() -> fixture.swept(broken)).isInstanceOf(SweepFailed.class);

        assertThat(fixture.failed).hasSize(1);
        assertThat(fixture.settled).isEmpty();
        fixture.swept(fixture.payments);
        assertThat(fixture.kinds()).containsExactly(Kind.RELEASED, Kind.RELEASED);
    }

    private Payments brokenFor(List<OrderId> some, RuntimeException why) {
        return CallInterceptor.of(
                Payments.class,
                fixture.payments,
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
