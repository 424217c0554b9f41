package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.dynamo.sales.SalesFixture.SALES;
import static souk.dynamo.sales.SalesFixture.line;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;
import static souk.dynamo.sales.SalesFixture.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.SellerId;
import souk.dynamo.order.RefundedOrders;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.order.OrderId;
import souk.sales.Sales.SoldOrder;
import souk.value.Malformed;
import souk.value.Page;

@OnEveryEngine
class SoldOrdersTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");

    private final SellerId sam = SalesFixture.seller();
    private final SellerId sue = SalesFixture.seller();

    @Test
    void showsASellersOwnLinesAsTheyWereSold() {
        Order order = paid(NOON, line(sam, "mug", 250, 3), line(sue, "lamp", 900, 1));
        SALES.add(sold(order));

        SoldOrder sold = only(sam);

        assertThat(sold.order()).isEqualTo(order.id());
        assertThat(sold.paidAt()).isEqualTo(NOON);
        assertThat(sold.lines()).singleElement().matches(line -> line.title().equals("The mug"));
        assertThat(sold.total().minor()).isEqualTo(750);
        assertThat(only(sue).total().minor()).isEqualTo(900);
    }

    @Test
    void addsUpWhatWentBack() {
        Order order = paid(NOON, line(sam, "mug", 250, 3));
        Order part = RefundedOrders.refunded(order, 100, NOON.plusSeconds(90));
        Order whole = RefundedOrders.refunded(part, part.total().minor(), NOON.plusSeconds(99));

        SALES.add(step(order, part));
        SALES.add(sold(order));
        assertThat(only(sam).refunded().minor()).isEqualTo(100);
        assertThat(only(sam).returned()).isFalse();
        SALES.add(step(part, whole));

        assertThat(only(sam).returned()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 100})
    void leadsFromPageToPageNewestFirst(int limit) {
        List<OrderId> newest = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Order order = paid(NOON.plusSeconds(i), line(sam, "mug", 250, 1));
            SALES.add(sold(order));
            newest.addFirst(order.id());
        }

        List<OrderId> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        int pages = 0;
        do {
            Page<SoldOrder> page = SALES.findSoldOrders(sam, limit, next);
            page.items().forEach(each -> seen.add(each.order()));
            next = page.next();
            pages++;
        } while (next.isPresent());

        assertThat(seen).isEqualTo(newest);
        assertThat(pages).isEqualTo((7 + limit - 1) / limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1#a", "0000000000001", "0000000000001#", "0000000000001#a#b"})
    void refusesAPositionThatIsNone(String position) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> SALES.findSoldOrders(sam, 1, Optional.of(position)));
    }

    private static SoldOrder only(SellerId seller) {
        var items = SALES.findSoldOrders(seller, 10, Optional.empty()).items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
