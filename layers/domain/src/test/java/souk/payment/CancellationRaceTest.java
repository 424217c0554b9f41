package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.REVIEWED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.cart.Quantity;
import souk.order.Order;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.SampleShipping;

/** Taking an order back while it crashes, and while others change or end the same order. */
class CancellationRaceTest {
    /** Who may end an order that was taken back. */
    enum Ender {
        THE_SAME_REQUEST {
            @Override
            void ends(CheckoutInMemory fixture) {
                fixture.cancel(ORDER, fixture.orders, fixture.payments);
            }
        },
        THE_SWEEP {
            @Override
            void ends(CheckoutInMemory fixture) {
                fixture.swept(fixture.payments);
            }
        },
        THE_EVENT {
            @Override
            void ends(CheckoutInMemory fixture) {
                fixture.payments.expire(PaymentsInMemory.sessionOf(ORDER));
                fixture.settlement.handle(PaymentEvents.expired("evt_1", ORDER));
            }
        };

        abstract void ends(CheckoutInMemory fixture);
    }

    private final CheckoutInMemory fixture = new CheckoutInMemory(5);

    /** From the first call that is done afterwards on, the wish is known. */
    @ParameterizedTest
    @EnumSource
    void endsTheSameWayWhereverItCrashesAndWhoeverGoesOn(Ender ender) {
        List<Integer> crashed = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            var world = new CheckoutInMemory(5);
            world.offered(KEY);
            var calls = new AtomicInteger();
            var step = CallInterceptor.crash(calls, at, true);
            var cancellation =
                    world.cancellation(
                            CallInterceptor.of(Orders.class, world.orders, step),
                            CallInterceptor.of(Payments.class, world.payments, step));
            try {
                cancellation.cancel(world.order(ORDER));
                break;
            } catch (CallInterceptor.Crash crash) {
                crashed.add(at);
            }

            ender.ends(world);

            assertCancelledOnce(world);
        }
        // The wish, the look at the session, its end, the end of the order, its refunds.
        assertThat(crashed).hasSize(5);
    }

    @Test
    void isEndedByTheSweepWhenNobodyAnswersAtThePayments() {
        fixture.offered(KEY);
        Payments silent = CallInterceptor.silent(Payments.class, fixture.payments);
        assertThatThrownBy(() -> fixture.cancel(ORDER, fixture.orders, silent))
                .isInstanceOf(PaymentUnavailable.class);
        assertThat(fixture.status(ORDER)).isEqualTo(PaymentStatus.PENDING);

        fixture.swept(fixture.payments);

        assertCancelledOnce(fixture);
    }

    @Test
    void opensNoPaymentOfAnOrderThatIsTakenBack() {
        fixture.offered(KEY);
        Payments silent = CallInterceptor.silent(Payments.class, fixture.payments);
        assertThatThrownBy(() -> fixture.cancel(ORDER, fixture.orders, silent))
                .isInstanceOf(PaymentUnavailable.class);

        PlacedOrder again =
                new Checkout(
                                fixture.orders,
                                SampleShipping.LOOKUP,
                                fixture.payments,
                                SampleOrders.WIDE_LIMITS,
                                fixture.clock)
                        .place(ALICE, KEY, REVIEWED, Optional.empty());

        assertThat(again.session()).isEmpty();
        assertThat(again.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void isPaidWhenThePaymentIsQuicker() {
        fixture.offered(KEY);
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        fixture.orders,
                        "update",
                        () -> {
                            fixture.payments.pay(ORDER, true);
                            fixture.settlement.handle(PaymentEvents.paid("evt_1", ORDER, 2_500));
                        });

        assertThatThrownBy(() -> fixture.cancel(ORDER, slow, fixture.payments))
                .isInstanceOfSatisfying(
                        NotCancelled.class,
                        no -> assertThat(no.code()).isEqualTo("ORDER_ALREADY_PAID"));

        assertThat(fixture.status(ORDER)).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.mugs()).isEqualTo(3);
    }

    @Test
    void isPaidWhenTheMoneyComesAfterTheWishAndBeforeItsEnd() {
        fixture.offered(KEY);
        Payments slow =
                CallInterceptor.before(
                        Payments.class,
                        fixture.payments,
                        "expire",
                        () -> fixture.payments.pay(ORDER, true));

        assertThatThrownBy(() -> fixture.cancel(ORDER, fixture.orders, slow))
                .isInstanceOf(NotCancelled.class);

        assertThat(fixture.status(ORDER)).isEqualTo(PaymentStatus.PAID);
        assertThat(fixture.orders.cart(ALICE).lines()).isEmpty();
    }

    /** The request that places it is between opening the session and keeping it. */
    @Test
    void endsTheSessionThatIsOpenedMeanwhile() {
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        fixture.orders,
                        "update",
                        () -> fixture.cancel(ORDER, fixture.orders, fixture.payments));
        fixture.orders.with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));

        assertThatThrownBy(
                        () ->
                                new Checkout(
                                                slow,
                                                SampleShipping.LOOKUP,
                                                fixture.payments,
                                                SampleOrders.WIDE_LIMITS,
                                                fixture.clock)
                                        .place(ALICE, KEY, REVIEWED, Optional.empty()))
                .isInstanceOf(OrderClosed.class);

        assertCancelledOnce(fixture);
    }

    private static void assertCancelledOnce(CheckoutInMemory fixture) {
        Order order = fixture.order(ORDER);
        assertThat(order.cancelledByShopper()).isTrue();
        assertThat(order.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(
                        fixture.orders.cart(ALICE).lines().values().stream()
                                .map(line -> line.quantity())
                                .mapToInt(Quantity::units)
                                .sum())
                .isEqualTo(2);
        assertThat(fixture.payments.find(PaymentsInMemory.sessionOf(ORDER)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
    }
}
