package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.REVIEWED;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import souk.catalogue.ProductId;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.order.SampleShipping;

/** The same request again, after a crash somewhere in the first. */
class CheckoutCrashTest {
    private static final ProductId MUG = new ProductId("mug");

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_250, 2))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);

    /** Four calls, before and after each, and then none. */
    @RepeatedTest(9)
    void endsTheSameAfterACrashAtAnyCall(RepetitionInfo repetition) {
        int at = (repetition.getCurrentRepetition() - 1) / 2;
        boolean afterwards = repetition.getCurrentRepetition() % 2 == 0;
        AtomicInteger calls = new AtomicInteger();
        CallInterceptor.Step crash = CallInterceptor.crash(calls, at, afterwards);
        Orders shaky = CallInterceptor.of(Orders.class, orders, crash);
        Payments shy = CallInterceptor.of(Payments.class, payments, crash);

        try {
            place(shaky, shy);
            assertThat(calls).as("calls of a quiet run").hasValue(at);
        } catch (CallInterceptor.Crash e) {
            assertThat(calls).hasValue(at + 1);
        }
        PlacementAnswer placed = place(orders, payments);

        assertThat(placed.order()).isEqualTo(orders.find(ORDER).orElseThrow());
        assertThat(placed.session()).isPresent();
        assertThat(place(orders, payments)).isEqualTo(placed);
        assertOneOrderAndOneSession();
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
