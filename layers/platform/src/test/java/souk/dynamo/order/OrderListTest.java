package souk.dynamo.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.order.OrderFixture.NOW;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.order.OrderFixture.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/** A shopper's orders, page by page. */
@OnEveryEngine
class OrderListTest {
    private final ShopperId shopper = UniqueProducts.shopper();

    @ParameterizedTest
    @CsvSource({"1, 25", "5, 5", "7, 4", "24, 2", "25, 1", "100, 1"})
    void leadsThroughAllOrdersNewestFirst(int limit, int pages) {
        List<Order> newestFirst = keepOrders(25);
        keep("Orders", RandomOrders.held(UniqueProducts.shopper(), NOW));

        List<Page<Order>> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            read.add(ORDERS.findByShopper(shopper, limit, after));
            after = read.getLast().next();
        } while (after.isPresent());

        assertThat(read).hasSize(pages);
        assertThat(read.stream().flatMap(page -> page.items().stream())).isEqualTo(newestFirst);
    }

    @Test
    void tellsOrdersOfOneMomentApart() {
        List<Order> twins = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            twins.add(RandomOrders.held(shopper, NOW));
            keep("Orders", twins.getLast());
        }

        Page<Order> first = ORDERS.findByShopper(shopper, 2, Optional.empty());
        Page<Order> second = ORDERS.findByShopper(shopper, 2, first.next());

        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isEmpty();
    }

    /** DynamoDB reads a mebibyte at most; a list of longer orders goes on from where it stopped. */
    @Test
    void losesNoOrderWhenAPageIsTooLargeForOneAnswer() {
        String session = "s".repeat(100_000);
        List<Order> large = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Order order = RandomOrders.held(shopper, NOW.minusSeconds(i));
            large.add(order.withSession(session + i));
            keep("Orders", large.getLast());
        }

        Page<Order> first = ORDERS.findByShopper(shopper, 25, Optional.empty());
        List<Order> read = new ArrayList<>(first.items());
        for (Optional<String> next = first.next(); next.isPresent(); ) {
            Page<Order> page = ORDERS.findByShopper(shopper, 25, next);
            read.addAll(page.items());
            next = page.next();
        }

        assertThat(first.items()).hasSizeLessThan(25);
        assertThat(read).isEqualTo(large);
    }

    @Test
    void goesOnThoughTheOrderAtThePositionIsGone() {
        List<Order> newestFirst = keepOrders(4);
        Optional<String> next = ORDERS.findByShopper(shopper, 2, Optional.empty()).next();
        String gone = newestFirst.get(1).id().value();
        TestStore.CLIENT.deleteItem(
                d -> d.tableName("Orders").key(Map.of("id", Attributes.text(gone))));

        assertThat(ORDERS.findByShopper(shopper, 2, next).items())
                .isEqualTo(newestFirst.subList(2, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "x",
                "1772366400000",
                "1772366400000#",
                "1772366400000#a b",
                "1772366400000#a#b",
                "#order",
                "177236640000#order",
                "17723664000000#order",
                "177236640000x#order",
                "-772366400000#order",
                "\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661\u0661#a",
                "1772366400000#\u0000",
                "1772366400000#\ud800"
            })
    void refusesAPositionThatItNeverGave(String position) {
        assertThatThrownBy(() -> ORDERS.findByShopper(shopper, 20, Optional.of(position)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void showsNobodyElsesOrdersAtAForeignPosition() {
        keepOrders(3);
        String foreign = ORDERS.findByShopper(shopper, 1, Optional.empty()).next().orElseThrow();
        ShopperId other = UniqueProducts.shopper();
        Order own = RandomOrders.held(other, NOW.minusSeconds(60));
        keep("Orders", own);

        Page<Order> page = ORDERS.findByShopper(other, 20, Optional.of(foreign));

        assertThat(page.items()).containsExactly(own);
    }

    /** Of more than one call looks at, so that pages go on from where a call stopped. */
    @ParameterizedTest
    @ValueSource(ints = {3, 100})
    void leadsThroughThoseThatAreSentSoFar(int limit) {
        List<Order> wanted = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            Order held = RandomOrders.held(shopper, NOW.minusSeconds(i));
            Order order = i % 46 == 45 ? OrderFixture.paid(held) : held;
            keep("Orders", order);
            if (Fulfilment.of(order) == Fulfilment.UNFULFILLED) {
                wanted.add(order);
            }
        }

        List<Order> read = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Order> page = ORDERS.findByShopper(shopper, Fulfilment.UNFULFILLED, limit, next);
            read.addAll(page.items());
            next = page.next();
        } while (next.isPresent());

        assertThat(wanted).isNotEmpty();
        assertThat(read).isEqualTo(wanted);
    }

    private List<Order> keepOrders(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RandomOrders.held(shopper, NOW.plusSeconds(i * 37L % 1000)))
                .peek(order -> keep("Orders", order))
                .sorted(Comparator.comparing(Order::placedAt).reversed())
                .collect(Collectors.toList());
    }
}
