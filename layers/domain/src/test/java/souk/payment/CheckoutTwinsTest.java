package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.Shelf.ALICE;
import static souk.order.Shelf.KEY;
import static souk.order.Shelf.ORDER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.order.Basket;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.RequestKey;
import souk.order.Reviewed;
import souk.order.Shelf;
import souk.value.Refusal;

/** The same request more than once: at the same time, or again after a crash. */
class CheckoutTwinsTest {
    private static final ProductId MUG = new ProductId("mug");
    private static final Reviewed REVIEWED = new Reviewed(3, 2_500);

    private final ClockByHand clock = new ClockByHand();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(Shelf.product("mug", 1_250, 2))
                    .with(Shelf.cart(3, Shelf.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);

    /** Four calls, before and after each, and then none. */
    @RepeatedTest(9)
    void endsTheSameAfterACrashAtAnyCall(RepetitionInfo repetition) {
        int at = (repetition.getCurrentRepetition() - 1) / 2;
        boolean afterwards = repetition.getCurrentRepetition() % 2 == 0;
        AtomicInteger calls = new AtomicInteger();
        Between.Step crash = Between.crash(calls, at, afterwards);
        Orders shaky = Between.of(Orders.class, orders, crash);
        Payments shy = Between.of(Payments.class, payments, crash);

        try {
            place(shaky, shy);
            assertThat(calls).as("calls of a quiet run").hasValue(at);
        } catch (Between.Crash e) {
            assertThat(calls).hasValue(at + 1);
        }
        Placement placed = place(orders, payments);

        assertThat(placed.order()).isEqualTo(orders.find(ORDER).orElseThrow());
        assertThat(placed.session()).isPresent();
        assertThat(place(orders, payments)).isEqualTo(placed);
        assertOneOrderAndOneSession();
    }

    @ParameterizedTest
    @ValueSource(strings = {"basket", "place", "move"})
    void answersTheTwinsOrderWheneverItCameBefore(String method) {
        Orders slow = Between.before(Orders.class, orders, method, () -> place(orders, payments));

        Placement placed = place(slow, payments);

        assertThat(placed).isEqualTo(place(orders, payments));
        assertThat(placed.session()).isPresent();
        assertOneOrderAndOneSession();
    }

    @Test
    void answersTheTwinsOrderWhereItsTracesAreSeenBeforeItself() {
        Basket before = orders.basket(ALICE, ORDER);
        Placement twin = place(orders, payments);
        Basket after = orders.basket(ALICE, ORDER);

        // Cart and products are read one after the other, and the twin may come in between.
        for (Basket torn :
                List.of(
                        new Basket(Optional.empty(), after.cart(), before.products()),
                        new Basket(Optional.empty(), before.cart(), after.products()))) {
            Orders slow =
                    Between.of(
                            Orders.class,
                            orders,
                            (method, call) -> method.equals("basket") ? torn : call.call());

            assertThat(place(slow, payments)).isEqualTo(twin);
        }
        assertOneOrderAndOneSession();
    }

    @Test
    void endsTheSessionOfAnOrderThatWasClosedMeanwhile() {
        Orders slow =
                Between.before(
                        Orders.class,
                        orders,
                        "move",
                        () -> {
                            clock.pass(Order.HELD_FOR);
                            new Settlement(orders, payments, clock).settle(ORDER);
                        });

        assertThatThrownBy(() -> place(slow, payments)).isInstanceOf(OrderClosed.class);

        assertThat(payments.find(PaymentsInMemory.sessionOf(ORDER)).state())
                .isEqualTo(Session.State.EXPIRED);
        assertThat(orders.find(ORDER).map(Order::status)).contains(PaymentStatus.CANCELLED);
        assertThat(orders.product(MUG).stock()).isEqualTo(2);
    }

    @Test
    void makesOneOrderOfManyRequestsAtOnce() throws Exception {
        Callable<Placement> request = () -> place(orders, payments);
        Set<Placement> answers = new HashSet<>();

        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<Placement>> running = threads.invokeAll(Collections.nCopies(64, request));
            for (Future<Placement> each : running) {
                answers.add(each.get());
            }
        }

        assertThat(answers).hasSize(1);
        assertOneOrderAndOneSession();
    }

    @Test
    void makesOneOrderOfACartThatIsSentUnderManyKeys() throws Exception {
        List<Callable<Boolean>> requests = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            RequestKey key = new RequestKey("key-" + i);
            requests.add(() -> placed(key));
        }

        int placed = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> each : threads.invokeAll(requests)) {
                placed += each.get() ? 1 : 0;
            }
        }

        assertThat(placed).isEqualTo(1);
        assertOneOrderAndOneSession();
    }

    private boolean placed(RequestKey key) {
        try {
            new Checkout(orders, payments, clock).place(ALICE, key, REVIEWED, Optional.empty());
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

    private Placement place(Orders orders, Payments payments) {
        return new Checkout(orders, payments, clock).place(ALICE, KEY, REVIEWED, Optional.empty());
    }
}
