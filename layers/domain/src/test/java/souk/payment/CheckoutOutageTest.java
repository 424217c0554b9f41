package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.SampleShipping;

/** A request sent again after payments could not be had for minutes. */
class CheckoutOutageTest {
    private static final Duration OUTAGE = Duration.ofMinutes(6);

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_250, 2))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);

    @BeforeEach
    void orderWhileNobodyTakesPayments() {
        Payments down = CallInterceptor.silent(Payments.class, payments);

        assertThatThrownBy(() -> place(orders, down)).isInstanceOf(PaymentUnavailable.class);
    }

    @Test
    void opensThePaymentWithTimeToPay() {
        clock.pass(OUTAGE);

        PlacedOrder placed = place(orders, payments);

        assertThat(placed.session()).isPresent();
        assertThat(order().state().dueAt()).isEqualTo(NOON.plus(OUTAGE).plus(Order.HELD_FOR));
        assertThat(place(orders, payments).session()).isEqualTo(placed.session());
        assertThat(payments.opened()).isEqualTo(1);
    }

    @Test
    void leavesTheTimeAloneWhileThereIsEnough() {
        clock.pass(Duration.ofMinutes(4));

        assertThat(place(orders, payments).session()).isPresent();

        assertThat(order().state().dueAt()).isEqualTo(NOON.plus(Order.HELD_FOR));
    }

    @Test
    void agreesWithATwinThatGaveItTimeFirst() {
        clock.pass(OUTAGE);
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        orders,
                        "update",
                        () -> {
                            place(orders, payments);
                            clock.pass(Duration.ofSeconds(1));
                        });

        assertThat(PlacementAnswer.of(place(slow, payments)))
                .isEqualTo(PlacementAnswer.of(place(orders, payments)));
        assertThat(payments.opened()).isEqualTo(1);
    }

    @Test
    void goesOnWhereATwinStoppedThatGaveItTime() {
        clock.pass(OUTAGE);
        Orders stopping = CallInterceptor.of(Orders.class, orders, this::stopAfterMoving);
        assertThatThrownBy(() -> place(stopping, payments))
                .isInstanceOf(CallInterceptor.Crash.class);
        clock.pass(Duration.ofMinutes(1));

        assertThat(place(orders, payments).session()).isPresent();

        assertThat(payments.opened()).isEqualTo(1);
        assertThat(order().state().dueAt()).isEqualTo(NOON.plus(OUTAGE).plus(Order.HELD_FOR));
    }

    @Test
    void offersTheSessionOfTheTwinThatWasRecordedFirst() {
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        orders,
                        "update",
                        () -> {
                            clock.pass(OUTAGE);
                            place(orders, payments);
                        });

        PlacedOrder placed = place(slow, payments);

        assertThat(placed.session().map(CheckoutSession::id)).isEqualTo(order().state().session());
        assertThat(payments.opened()).isEqualTo(2);
        assertThat(payments.find(PaymentsInMemory.sessionOf(ORDER)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
    }

    @Test
    void doesNotEndWithASessionThatWasNeverRecorded() {
        var made = payments.open(order(), Optional.empty());
        clock.pass(OUTAGE);
        Order before = order();
        orders.update(before, before.inTime(clock.instant()), Optional.empty());
        clock.pass(Order.HELD_FOR.minus(OUTAGE));

        var expired = new PaymentEvent.Expired(made.id());
        new Settlement(orders, payments, clock)
                .handle(new PaymentEvent(new EventId("evt_1"), ORDER, expired));

        assertThat(order().status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(place(orders, payments).session()).isPresent();
    }

    private @Nullable Object stopAfterMoving(String method, Callable<@Nullable Object> call)
            throws Exception {
        @Nullable Object answer = call.call();
        if (method.equals("update")) {
            throw new CallInterceptor.Crash();
        }
        return answer;
    }

    private Order order() {
        return orders.find(ORDER).orElseThrow();
    }

    private PlacedOrder place(Orders over, Payments by) {
        return new Checkout(over, SampleShipping.LOOKUP, by, SampleOrders.WIDE_LIMITS, clock)
                .place(ALICE, KEY, SampleOrders.REVIEWED, Optional.empty());
    }
}
