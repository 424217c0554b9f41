package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.sales.SalesFixture.SALES;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.engine.OnEveryEngine;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.sales.Sales.SoldOrder;
import souk.sales.SentChange;
import souk.seller.SampleSellers;
import souk.value.Page;

/** A seller's orders by how far they are sent. */
@OnEveryEngine
class SentOrdersTest {
    private static final Instant NOON = Instant.parse("2026-11-04T11:00:00Z");
    private static final int UNITS = 3;

    private final SellerId sam = SalesFixture.seller();

    @Test
    void standWhereTheirLastStepHasPutThem() {
        Order order = soldOrder(NOON);
        assertThat(found(Fulfilment.UNFULFILLED)).containsExactly(order.id());

        Order part = then(order, 1);
        assertThat(found(Fulfilment.UNFULFILLED)).isEmpty();
        assertThat(found(Fulfilment.PARTLY_SHIPPED)).containsExactly(order.id());

        then(part, UNITS - 1);
        assertThat(found(Fulfilment.PARTLY_SHIPPED)).isEmpty();
        assertThat(found(Fulfilment.SHIPPED)).containsExactly(order.id());
        assertThat(SALES.findSoldOrders(sam, 9, Optional.empty()).items())
                .singleElement()
                .extracting(SoldOrder::fulfilment)
                .isEqualTo(Fulfilment.SHIPPED);
    }

    @Test
    void anOlderStepThatComesLateChangesNothing() {
        Order order = soldOrder(NOON);
        Order part = sent(order, 1);
        Order whole = sent(part, UNITS - 1);

        steps(part, whole);
        steps(order, part);
        SALES.add(sold(order));

        assertThat(found(Fulfilment.SHIPPED)).containsExactly(order.id());
    }

    @Test
    void aStepBeforeTheSaleIsKnownMakesNoRow() {
        Order order = paid(NOON, line());

        steps(order, sent(order, 1));

        assertThat(SalesFixture.rows(sam)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void leadFromPageToPageNewestFirst(int limit) {
        List<OrderId> newest = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newest.addFirst(soldOrder(NOON.plusSeconds(i)).id());
            then(soldOrder(NOON.plusSeconds(i)), UNITS);
        }

        List<OrderId> seen = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<SoldOrder> page = SALES.findSoldOrders(sam, Fulfilment.UNFULFILLED, limit, next);
            page.items().forEach(each -> seen.add(each.order()));
            next = page.next();
        } while (next.isPresent());

        assertThat(seen).isEqualTo(newest);
    }

    @Test
    void whatIsToBeSentIsFoundTheLongestPaidFirst() {
        Order second = soldOrder(NOON.plusSeconds(2));
        Order first = soldOrder(NOON.plusSeconds(1));
        Order third = soldOrder(NOON.plusSeconds(3));
        then(first, 1);
        then(soldOrder(NOON), UNITS);

        assertThat(SALES.toSend(sam, 9)).containsExactly(first.id(), second.id(), third.id());
        assertThat(SALES.toSend(sam, 2)).containsExactly(first.id(), second.id());
    }

    private List<OrderId> found(Fulfilment fulfilment) {
        return SALES.findSoldOrders(sam, fulfilment, 9, Optional.empty()).items().stream()
                .map(SoldOrder::order)
                .toList();
    }

    private Order soldOrder(Instant at) {
        Order order = paid(at, line());
        SALES.add(sold(order));
        return order;
    }

    private OrderLine line() {
        OrderLine line = SalesFixture.line(sam, "mug", 250, UNITS);
        return new OrderLine(
                line.productId(),
                line.seller(),
                SampleSellers.NAME.text(),
                line.title(),
                line.image(),
                line.price(),
                line.quantity(),
                Delivery.PARCEL);
    }

    private static Order then(Order order, int units) {
        Order next = sent(order, units);
        steps(order, next);
        return next;
    }

    private static Order sent(Order order, int units) {
        return order.withCounts(order.counts().withShipped(Map.of(new LineId("mug"), units)));
    }

    private static void steps(Order before, Order after) {
        SentChange.between(Optional.of(before), after).forEach(SALES::sent);
    }
}
