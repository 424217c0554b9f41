package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.value.Page;

class OpenOrdersRecountTest {
    private static final OpenOrders ONE = new OpenOrders(Set.of(ORDER), 2);

    private final Order held = SampleOrders.order(SampleOrders.product("mug", 1_250, 5));
    private final OrdersInMemory orders = new OrdersInMemory().with(held);
    private final OpenOrdersInMemory rows = new OpenOrdersInMemory();

    @Test
    void findsNothingWhereRowsSayWhatOrdersHold() {
        rows.with(ALICE, ONE);

        var result = recount().count(() -> {});

        assertThat(result.shoppers()).isEqualTo(1);
        assertThat(result.differences()).isEmpty();
        assertThat(result.moving()).isEmpty();
    }

    @Test
    void mendsARowThatCountsTooLittle() {
        var result = recount().count(() -> {});

        assertThat(result.differences())
                .containsExactly(new OpenOrdersRecount.Difference(ALICE, OpenOrders.NONE, ONE));
        assertThat(recount().fix(result.differences().getFirst())).isTrue();
        assertThat(rows.of(ALICE)).isEqualTo(ONE);
    }

    @Test
    void mendsARowThatCountsWhatHasEnded() {
        rows.with(ALICE, ONE);
        orders.with(held.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOON));

        var result = recount().count(() -> {});

        assertThat(result.differences())
                .containsExactly(new OpenOrdersRecount.Difference(ALICE, ONE, OpenOrders.NONE));
    }

    @Test
    void doesNotJudgeARowThatMovesMeanwhile() {
        rows.onceRead(() -> rows.with(ALICE, ONE));

        var result = recount().count(() -> {});

        assertThat(result.differences()).isEmpty();
        assertThat(result.moving()).containsExactly(ALICE);
    }

    @Test
    void setsNoRowThatHasMovedSince() {
        var difference = recount().count(() -> {}).differences().getFirst();
        rows.with(ALICE, new OpenOrders(Set.of(), 7));

        assertThat(recount().fix(difference)).isFalse();
        assertThat(rows.of(ALICE).units()).isEqualTo(7);
    }

    private OpenOrdersRecount recount() {
        AllOrders all =
                (limit, after) ->
                        new Page<>(
                                orders.all().stream()
                                        .map(order -> new AllOrders.Kept(order, NOON))
                                        .toList(),
                                Optional.empty());
        return new OpenOrdersRecount(rows, all, orders);
    }

    @Test
    void countsEachOrderOnceAndOnlyWhatHoldsStock() {
        Order over = held.released(PaymentStatus.CANCELLED, Reason.EXPIRED, NOON);

        assertThat(OpenOrders.of(List.of(held, held))).isEqualTo(ONE);
        assertThat(OpenOrders.of(List.of(over))).isEqualTo(OpenOrders.NONE);
        assertThat(OpenOrders.ends(held, over)).isTrue();
        assertThat(OpenOrders.ends(held, held)).isFalse();
        assertThat(OpenOrders.ends(over, over)).isFalse();
    }
}
