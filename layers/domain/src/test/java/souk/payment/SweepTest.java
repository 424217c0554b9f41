package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static souk.order.Shelf.ALICE;
import static souk.order.Shelf.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.RequestKey;
import souk.order.Reviewed;
import souk.order.Shelf;
import souk.payment.Settled.Kind;

/** The sweep over orders of two mugs each, of which there were 20. */
class SweepTest {
    private static final ProductId MUG = new ProductId("mug");
    private static final Instant DUE = NOON.plus(Order.HELD_FOR);
    private static final Duration ENOUGH = Duration.ofSeconds(60);

    private final ClockByHand clock = new ClockByHand();
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final OrdersInMemory orders =
            new OrdersInMemory().with(Shelf.product("mug", 1_250, 20));
    private final List<Settled> settled = new ArrayList<>();

    @Test
    void endsAnUnpaidOrderExactlyWhenItIsDue() {
        OrderId id = offered("one");
        clock.set(DUE.minusSeconds(1));
        sweep(payments);
        assertThat(settled).isEmpty();

        clock.set(DUE);
        sweep(payments);

        assertThat(kinds()).containsExactly(Kind.RELEASED);
        assertThat(status(id)).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(payments.find(PaymentsInMemory.sessionOf(id)).state())
                .isEqualTo(Session.State.EXPIRED);
        assertThat(orders.product(MUG).stock()).isEqualTo(20);
    }

    @Test
    void paysAnOrderWhosePaymentNobodyToldOf() {
        OrderId id = offered("one");
        payments.pay(id, true);
        clock.set(DUE);

        sweep(payments);

        assertThat(kinds()).containsExactly(Kind.PAID);
        assertThat(orders.product(MUG).stock()).isEqualTo(18);
    }

    @Test
    void asksAgainInAnHourWhileThePaymentIsUnderWay() {
        OrderId id = offered("one");
        payments.pay(id, false);
        clock.set(DUE);
        sweep(payments);
        assertThat(kinds()).containsExactly(Kind.POSTPONED);
        assertThat(orders.find(id).orElseThrow().hold()).isEqualTo(Hold.HELD);

        clock.pass(Settlement.ASK_AGAIN.minusSeconds(1));
        sweep(payments);
        assertThat(settled).hasSize(1);

        payments.arrived(id);
        clock.pass(Duration.ofSeconds(1));
        sweep(payments);
        assertThat(kinds()).containsExactly(Kind.POSTPONED, Kind.PAID);
    }

    @Test
    void endsAnOrderThatNeverGotASession() {
        OrderId id = offered("one");
        Order order = orders.find(id).orElseThrow();
        orders.with(
                new Order(
                        id,
                        ALICE,
                        order.lines(),
                        order.total(),
                        NOON,
                        order.requestHash(),
                        Shelf.order(Shelf.product("mug", 1_250, 9)).progress(),
                        2));
        clock.set(DUE);

        sweep(Between.of(Payments.class, payments, SweepTest::nobody));

        assertThat(status(id)).isEqualTo(PaymentStatus.CANCELLED);
    }

    @Test
    void leavesWhatIsInDoubtToAPerson() {
        OrderId id = offered("one");
        new Settlement(orders, payments, clock).hear(Told.paid("evt_1", id, 1));
        clock.set(DUE);

        sweep(payments);

        assertThat(settled).isEmpty();
        assertThat(orders.find(id).orElseThrow().hold()).isEqualTo(Hold.HELD);
    }

    @Test
    void goesOnAfterAnOrderThatFailsAndTellsAllFailures() {
        OrderId one = offered("one");
        OrderId two = offered("two");
        OrderId three = offered("three");
        clock.set(DUE);
        Payments broken = brokenFor(List.of(one, three));

        Throwable failed = catchThrowable(() -> sweep(broken));

        assertThat(failed).isInstanceOf(SweepFailed.class);
        assertThat(failed.getSuppressed())
                .hasSize(2)
                .hasOnlyElementsOfType(PaymentUnavailable.class);
        assertThat(kinds()).containsExactly(Kind.RELEASED);
        assertThat(status(two)).isEqualTo(PaymentStatus.CANCELLED);
        sweep(payments);
        assertThat(kinds()).containsExactly(Kind.RELEASED, Kind.RELEASED, Kind.RELEASED);
    }

    @Test
    void leavesToTheNextSweepWhatItHasNoTimeFor() {
        offered("one");
        offered("two");
        clock.set(DUE);
        Sweep sweep = new Sweep(orders, new Settlement(orders, payments, clock), clock);

        sweep.run(
                ENOUGH,
                each -> {
                    settled.add(each);
                    clock.pass(Duration.ofSeconds(36));
                });

        assertThat(settled).hasSize(1);
        sweep(payments);
        assertThat(settled).hasSize(2);
    }

    @Test
    void beginsNothingWithoutTheTimeToEndIt() {
        offered("one");
        clock.set(DUE);
        Sweep sweep = new Sweep(orders, new Settlement(orders, payments, clock), clock);

        sweep.run(Duration.ofSeconds(24), settled::add);

        assertThat(settled).isEmpty();
    }

    @Test
    void failsWhenItCannotEvenSeeWhatIsDue() {
        Sweep blind =
                new Sweep(
                        Between.of(Orders.class, orders, SweepTest::nobody),
                        new Settlement(orders, payments, clock),
                        clock);

        assertThatThrownBy(() -> blind.run(ENOUGH, settled::add))
                .isInstanceOf(PaymentUnavailable.class);
    }

    private void sweep(Payments by) {
        new Sweep(orders, new Settlement(orders, by, clock), clock).run(ENOUGH, settled::add);
    }

    private List<Kind> kinds() {
        return settled.stream().map(Settled::kind).toList();
    }

    private PaymentStatus status(OrderId id) {
        return orders.find(id).orElseThrow().status();
    }

    private OrderId offered(String key) {
        orders.with(Shelf.cart(3, Shelf.line("mug", 2)));
        return new Checkout(orders, payments, clock)
                .place(ALICE, new RequestKey(key), new Reviewed(3, 2_500), Optional.empty())
                .order()
                .id();
    }

    private Payments brokenFor(List<OrderId> some) {
        return Between.of(
                Payments.class,
                payments,
                (method, call) -> {
                    Object answer = call.call();
                    if (answer instanceof Session session && some.contains(session.order())) {
                        throw new PaymentUnavailable();
                    }
                    return answer;
                });
    }

    private static Object nobody(String method, Callable<?> call) {
        throw new PaymentUnavailable();
    }
}
