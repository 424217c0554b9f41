package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.REVIEWED;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.value.IdempotencyKey;
import souk.value.Refusal;

/** The same request more than once at the same time. */
class CheckoutTwinsTest {
    private static final ProductId MUG = new ProductId("mug");

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_250, 2))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);

    @ParameterizedTest
    @ValueSource(strings = {"checkoutState", "place", "update"})
    void answersTheTwinsOrderWheneverItCameBefore(String method) {
        Orders slow =
                CallInterceptor.before(Orders.class, orders, method, () -> place(orders, payments));

        PlacementAnswer placed = place(slow, payments);

        assertThat(placed).isEqualTo(place(orders, payments));
        assertThat(placed.session()).isPresent();
        assertOneOrderAndOneSession();
    }

    @Test
    void answersTheTwinsOrderWhereItsTracesAreSeenBeforeItself() {
        CheckoutState before = orders.checkoutState(ALICE, KEY);
        PlacementAnswer twin = place(orders, payments);
        CheckoutState after = orders.checkoutState(ALICE, KEY);

        // Cart and products are read one after the other, and the twin may come in between.
        for (CheckoutState torn :
                List.of(
                        new CheckoutState(ORDER, Optional.empty(), after.cart(), before.products()),
                        new CheckoutState(
                                ORDER, Optional.empty(), before.cart(), after.products()))) {
            Orders slow =
                    CallInterceptor.of(
                            Orders.class,
                            orders,
                            (method, call) -> method.equals("checkoutState") ? torn : call.call());

            assertThat(place(slow, payments)).isEqualTo(twin);
        }
        assertOneOrderAndOneSession();
    }

    @Test
    void endsTheSessionOfAnOrderThatWasClosedMeanwhile() {
        Orders slow =
                CallInterceptor.before(
                        Orders.class,
                        orders,
                        "update",
                        () -> {
                            clock.pass(Order.HELD_FOR);
                            new Settlement(orders, payments, clock).settle(ORDER);
                        });

        assertThatThrownBy(() -> place(slow, payments)).isInstanceOf(OrderClosed.class);

        assertThat(payments.find(PaymentsInMemory.sessionOf(ORDER)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
        assertThat(orders.find(ORDER).map(Order::status)).contains(PaymentStatus.CANCELLED);
        assertThat(orders.product(MUG).stock()).isEqualTo(2);
    }

    @Test
    void offersThePaymentOfATwinWhereItsOwnIsRefused() {
        Payments refusing =
                CallInterceptor.before(
                        Payments.class,
                        payments,
                        "open",
                        () -> {
                            place(orders, payments);
                            throw new PaymentRefused(PaymentRefused.Cause.UNKNOWN);
                        });

        assertThat(place(orders, refusing)).isEqualTo(place(orders, payments));
        assertOneOrderAndOneSession();
    }

    @Test
    void makesOneOrderOfManyRequestsAtOnce() throws Exception {
        Callable<PlacementAnswer> request = () -> place(orders, payments);
        Set<PlacementAnswer> answers = new HashSet<>();

        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<PlacementAnswer>> running =
                    threads.invokeAll(Collections.nCopies(64, request));
            for (Future<PlacementAnswer> each : running) {
                answers.add(each.get());
            }
        }

        assertThat(answers).hasSize(1);
        assertOneOrderAndOneSession();
    }

    @Test
    void makesOneOrderOfACartThatIsSentUnderManyKeys() throws Exception {
        Stream<Callable<Boolean>> requests =
                IntStream.range(0, 64).mapToObj(i -> () -> placed(new IdempotencyKey("key-" + i)));

        int placed = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> each : threads.invokeAll(requests.toList())) {
                placed += each.get() ? 1 : 0;
            }
        }

        assertThat(placed).isEqualTo(1);
        assertOneOrderAndOneSession();
    }

    private boolean placed(IdempotencyKey key) {
        try {
            new Checkout(orders, SampleShipping.LOOKUP, payments, SampleOrders.WIDE_LIMITS, clock)
                    .place(ALICE, key, REVIEWED, Optional.empty());
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private void assertOneOrderAndOneSession() {
        assertThat(orders.all()).hasSize(1);
        assertThat(payments.opened()).isEqualTo(1);
        assertThat(orders.product(MUG).stock()).isZero();
        assertThat(orders.cart(ALICE).version()).isEqualTo(4);
    }

    private PlacementAnswer place(Orders orders, Payments payments) {
        var checkout =
                new Checkout(
                        orders, SampleShipping.LOOKUP, payments, SampleOrders.WIDE_LIMITS, clock);
        return PlacementAnswer.of(checkout.place(ALICE, KEY, REVIEWED, Optional.empty()));
    }
}
