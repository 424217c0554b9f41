package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.listed;
import static souk.dynamo.order.OrderFixture.paid;
import static souk.dynamo.order.OrderFixture.released;
import static souk.dynamo.order.OrderFixture.stock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.order.CartChanged;
import souk.order.EventId;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.order.OutOfStock;
import souk.order.SampleOrders;
import souk.order.StockHold;
import souk.proof.Proof;
import souk.value.Refusal;

/** Many at once on the store alone. */
@Tag("proof")
@OnEveryEngine
class OrderRaceTest {
    private final Map<String, Integer> ends = new ConcurrentHashMap<>();
    private final Queue<Order> placed = new ConcurrentLinkedQueue<>();

    @Test
    void sellsTheLast50ToExactly50Of64() {
        Product mug = listed(50);
        List<Order> orders =
                Stream.generate(() -> new Buyer().with(mug, 1).order()).limit(64).toList();

        placeAtOnce(orders);

        assertThat(ends).isEqualTo(Map.of("placed", 50, OutOfStock.class.getSimpleName(), 14));
        assertThat(stock(mug)).isZero();
        assertThat(orders.stream().filter(order -> ORDERS.find(order.id()).isPresent()))
                .hasSize(50);
    }

    @Test
    void makesOneOrderOfOneIdSent16Times() {
        Product mug = listed(50);
        Buyer buyer = new Buyer().with(mug, 2);
        Order order = buyer.order();

        placeAtOnce(Stream.generate(() -> order).limit(16).toList());

        assertThat(ends).isEqualTo(Map.of("placed", 16));
        assertThat(placed).containsOnly(order);
        assertThat(stock(mug)).isEqualTo(48);
        assertThat(buyer.cartVersion()).isEqualTo(2);
    }

    @Test
    void makesOneOrderOfOneCartSentUnder16Ids() {
        Product mug = listed(50);
        Buyer buyer = new Buyer().with(mug, 2);
        List<Order> orders = Stream.generate(buyer::order).limit(16).toList();

        placeAtOnce(orders);

        assertThat(ends).isEqualTo(Map.of("placed", 1, CartChanged.class.getSimpleName(), 15));
        assertThat(stock(mug)).isEqualTo(48);
        assertThat(ORDERS.findByShopper(buyer.shopper(), 100, Optional.empty()).items())
                .containsExactlyElementsOf(placed);
    }

    @Test
    void eitherReleasesOrSells() {
        int times = Engine.CHOSEN.share(Proof.times(48, 2_000));
        Map<StockHold, Integer> won = new HashMap<>();
        for (int i = 0; i < times; i++) {
            Product mug = listed(3);
            Order held = new Buyer().with(mug, 2).payable();

            Map<Updated, Integer> moves = moveAtOnce(held, released(held), paid(held));

            assertThat(moves).isEqualTo(Map.of(Updated.DONE, 1, Updated.ORDER_CHANGED, 1));
            Order after = ORDERS.find(held.id()).orElseThrow();
            assertThat(after.version()).isEqualTo(held.version() + 1);
            assertThat(stock(mug)).isEqualTo(after.hold() == StockHold.COMMITTED ? 1 : 3);
            won.merge(after.hold(), 1, Integer::sum);
        }
        assertThat(won.keySet()).isSubsetOf(StockHold.COMMITTED, StockHold.RELEASED);
    }

    @Test
    void givesStockBackOnceThough16SayItIsOver() {
        Product mug = listed(3);
        Order held = new Buyer().with(mug, 2).payable();
        Order[] ends = IntStream.range(0, 16).mapToObj(i -> released(held)).toArray(Order[]::new);

        Map<Updated, Integer> moves = moveAtOnce(held, ends);

        assertThat(moves).isEqualTo(Map.of(Updated.DONE, 1, Updated.ORDER_CHANGED, 15));
        assertThat(stock(mug)).isEqualTo(3);
    }

    private void placeAtOnce(List<Order> orders) {
        Queue<Order> waiting = new ConcurrentLinkedQueue<>(orders);
        Race.run(
                orders.size(),
                () -> {
                    try {
                        Order order = waiting.remove();
                        placed.add(
                                ORDERS.place(
                                        order,
                                        OrderFixture.basis(order, 1),
                                        SampleOrders.WIDE_LIMITS));
                        ends.merge("placed", 1, Integer::sum);
                    } catch (Refusal no) {
                        ends.merge(no.getClass().getSimpleName(), 1, Integer::sum);
                    }
                });
    }

    /** Every second one is told by an event. */
    private static Map<Updated, Integer> moveAtOnce(Order before, Order... afters) {
        Map<Updated, Integer> moves = new ConcurrentHashMap<>();
        Queue<Integer> turns = new ConcurrentLinkedQueue<>();
        IntStream.range(0, afters.length).forEach(turns::add);
        Race.run(
                afters.length,
                () -> {
                    int turn = turns.remove();
                    Optional<EventId> event =
                            turn % 2 == 0
                                    ? Optional.empty()
                                    : Optional.of(new EventId(UniqueProducts.unique("evt")));
                    moves.merge(ORDERS.update(before, afters[turn], event), 1, Integer::sum);
                });
        return moves;
    }
}
