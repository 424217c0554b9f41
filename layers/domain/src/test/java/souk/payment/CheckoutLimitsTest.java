package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.REVIEWED;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.OpenOrderLimits;
import souk.order.OrderId;
import souk.order.OrderNumber;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.order.TooManyHeldUnits;
import souk.order.TooManyOpenOrders;
import souk.value.IdempotencyKey;

class CheckoutLimitsTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(100);

    @Test
    void refusesOneOrderMoreAndTellsWhichAreOpen() {
        var limits = new OpenOrderLimits(2, 100);
        OrderId first = place("1", limits);
        fixture.clock.pass(Duration.ofMinutes(1));
        OrderId second = place("2", limits);

        var no = catchThrowableOfType(TooManyOpenOrders.class, () -> place("3", limits));

        assertThat(no.code()).isEqualTo("TOO_MANY_OPEN_ORDERS");
        assertThat(no.current())
                .isEqualTo(Map.of("most", 2, "orders", List.of(shown(first), shown(second))));
        assertThat(fixture.mugs()).isEqualTo(96);
    }

    @Test
    void refusesUnitsBeyondTheLimit() {
        var limits = new OpenOrderLimits(9, 5);
        OrderId first = place("1", limits);
        place("2", limits);

        var no = catchThrowableOfType(TooManyHeldUnits.class, () -> place("3", limits));

        assertThat(no.current()).containsEntry("most", 5).containsEntry("asked", 2);
        assertThat(no.current().toString()).contains(first.value());
    }

    @Test
    void refusesWhatIsTooLargeByItself() {
        var no =
                catchThrowableOfType(
                        TooManyHeldUnits.class, () -> place("1", new OpenOrderLimits(9, 1)));

        assertThat(no.sentence()).isEqualTo("An order can have at most 1 units.");
        assertThat(no.current()).containsEntry("orders", List.of());
    }

    @Test
    void hasRoomAgainAtOnceWhenOneIsCancelledOrPaid() {
        var limits = new OpenOrderLimits(1, 2);
        OrderId first = place("1", limits);
        fixture.cancel(first, fixture.orders, fixture.payments);

        OrderId second = place("2", limits);
        fixture.payments.pay(second, true);
        fixture.settlement.catchUp(second);

        assertThat(place("3", limits)).isNotEqualTo(second);
    }

    /** What was granted stays granted, however full it has become. */
    @Test
    void answersARepeatedRequestThoughTheLimitIsReached() {
        var limits = new OpenOrderLimits(1, 2);
        OrderId first = place("1", limits);

        assertThat(place("1", limits)).isEqualTo(first);
    }

    @Test
    void letsEverybodyOrderSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenOrderLimits(0, 200));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenOrderLimits(3, 0));
    }

    private Map<String, Object> shown(OrderId id) {
        return Map.of(
                "id",
                id.value(),
                "number",
                OrderNumber.of(id).value(),
                "units",
                2,
                "totalAmount",
                CheckoutInMemory.TOTAL,
                "currency",
                "EUR",
                "payUntil",
                fixture.order(id).state().deadline().payUntil());
    }

    private OrderId place(String key, OpenOrderLimits limits) {
        fixture.orders.with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
        return new Checkout(
                        fixture.orders,
                        SampleShipping.LOOKUP,
                        fixture.payments,
                        limits,
                        fixture.clock)
                .place(ALICE, new IdempotencyKey("key-" + key), REVIEWED, Optional.empty())
                .order()
                .id();
    }
}
