package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.released;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.dynamo.TemplateTables;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.ReceivedPayment;

/** What the sweep finds, in tables of its own. */
@OnEveryEngine
class OrderDueTest {
    private static final String PREFIX = "Due";
    private static final List<Order> HELD = new ArrayList<>();
    private static final Set<OrderId> CLOSED = new HashSet<>();
    private static DynamoOrders orders;

    @BeforeAll
    static void keepOrders() {
        TemplateTables.create(TestStore.CLIENT, PREFIX);
        orders = OrderFixture.orders(PREFIX);
        for (int i = 0; i < 60; i++) {
            Order order = held(NOW.plusSeconds(i * 37L % 600));
            HELD.add(order);
            keep(order);
            keepClosed(held(NOW.plusSeconds(i * 37L % 600)), i);
        }
        HELD.sort(Comparator.comparing(OrderDueTest::due));
    }

    /** One of three ends, each of which leaves nothing for the sweep to do. */
    private static void keepClosed(Order order, int way) {
        var other = new ReceivedPayment("cs_other", Optional.empty(), order.total());
        Order closed =
                switch (way % 3) {
                    case 0 -> released(order);
                    case 1 -> OrderFixture.paid(order);
                    default -> order.paid(other, NOW);
                };
        CLOSED.add(closed.id());
        keep(closed);
    }

    @Test
    void findsWhatIsDueTheLongestOverdueFirst() {
        Instant later = NOW.plus(Order.HELD_FOR).plusSeconds(600);

        List<OrderId> due = orders.due(later, 1000);

        assertThat(due).isEqualTo(HELD.stream().map(Order::id).toList());
        assertThat(due).doesNotContainAnyElementsOf(CLOSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 59})
    void findsAtMostSoManyAcrossAllShards(int most) {
        Instant later = NOW.plus(Order.HELD_FOR).plusSeconds(600);

        assertThat(orders.due(later, most))
                .isEqualTo(HELD.stream().limit(most).map(Order::id).toList());
    }

    @Test
    void findsAnOrderInTheVeryMomentItIsDueAndNotBefore() {
        Order first = HELD.getFirst();

        assertThat(orders.due(due(first).minusMillis(1), 10)).isEmpty();
        assertThat(orders.due(due(first), 10)).containsExactly(first.id());
    }

    @Test
    void findsWhatHasToBeGivenBackAtOnce() {
        Order over = released(held(NOW));
        Order refunding = over.tooLate(Optional.of("pi_1"), NOW.minusSeconds(1));
        keep(refunding);

        assertThat(orders.due(NOW, 10)).containsExactly(refunding.id());

        keep(RefundedOrders.refunded(refunding, refunding.total().minor(), NOW));
        assertThat(orders.due(NOW, 10)).isEmpty();
    }

    @Test
    void usesEveryShard() {
        assertThat(
                        HELD.stream()
                                .map(order -> OrderSchema.INSTANCE.write(order).get("reservation"))
                                .distinct())
                .hasSize(OrderSchema.SHARDS.size());
    }

    private static Order held(Instant placedAt) {
        return RandomOrders.held(UniqueProducts.shopper(), placedAt);
    }

    private static Instant due(Order order) {
        return order.state().dueAt();
    }

    private static void keep(Order order) {
        OrderFixture.keep(PREFIX + "Orders", order);
    }
}
