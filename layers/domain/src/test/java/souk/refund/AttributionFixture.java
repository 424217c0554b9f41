package souk.refund;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.cart.LineId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.sales.SampleSales;
import souk.value.IdempotencyKey;
import souk.value.Page;

/** One paid order of sam's mugs and sue's lamps, kept in memory. */
final class AttributionFixture {
    private final OrdersInMemory orders = new OrdersInMemory();
    private final Map<LineId, Integer> restocked = new HashMap<>();
    private final Refunds refunds = new KeptRefunds();
    private final Clock clock =
            Clock.fixed(SampleOrders.NOON.plus(Duration.ofDays(3)), ZoneOffset.UTC);

    AttributionFixture() {
        orders.with(SampleOrders.product(SampleSales.MUG.value(), 1_001, 7));
        orders.with(SampleOrders.product(SampleSales.LAMP.value(), 500, 7));
        orders.with(SampleSales.paid(SampleSales.sent(), SampleOrders.NOON));
    }

    Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    Refund refund(String id) {
        return orders.refunds(order()).stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Units that went back into stock, by line. */
    Map<LineId, Integer> restocked() {
        return restocked;
    }

    /** Somebody refunds so much in the dashboard, and it arrives. */
    void dashboard(String id, long minor) {
        told(id, minor, RefundState.SUCCEEDED);
    }

    void told(String id, long minor, RefundState state) {
        Order before = order();
        List<Refund> known = orders.refunds(before);
        Refund told = Refund.news(known, SampleRefunds.refund(id, minor, state)).orElseThrow();
        orders.update(before, before.refunded(known, told, clock.instant()), told);
    }

    /** The seller of the line gives so much of it back. Answers what it is called at the bank. */
    String sellerGives(LineId line, long minor) {
        var part = new RefundRequest.Line(line, OptionalInt.empty(), OptionalLong.of(minor));
        RefundId id =
                new SellerRefunds(refunds, clock)
                        .give(
                                SampleSales.SAM,
                                SampleOrders.ORDER,
                                new IdempotencyKey("key"),
                                new RefundRequest(List.of(part), 0, false, Optional.empty()))
                        .id();
        Order before = order();
        List<Refund> known = orders.refunds(before);
        Refund sent =
                known.getFirst()
                        .after(
                                new Refund(
                                        id,
                                        Optional.of("re_own"),
                                        SampleOrders.euro(minor),
                                        RefundState.PENDING,
                                        clock.instant(),
                                        Optional.empty()));
        orders.update(before, before.refunded(known, sent, clock.instant()), sent);
        return "re_own";
    }

    void ship(LineId line, int units) {
        Order before = order();
        orders.update(
                before,
                before.withCounts(before.counts().withShipped(Map.of(line, units))),
                Optional.empty());
    }

    AttributedRefund say(String refund, AttributionRequest request) {
        return new Attribution(refunds, clock).attribute(SampleOrders.ORDER, refund, request);
    }

    AttributedRefund say(String refund, Map<LineId, Long> lines, Map<SellerId, Long> shipping) {
        List<AttributionRequest.Line> named =
                lines.entrySet().stream()
                        .map(
                                each ->
                                        new AttributionRequest.Line(
                                                each.getKey(),
                                                each.getValue(),
                                                OptionalInt.empty()))
                        .toList();
        return say(refund, new AttributionRequest(named, shipping));
    }

    /** With the orders, and without returns. */
    private final class KeptRefunds implements Refunds {
        @Override
        public Optional<Found> find(OrderId id) {
            return orders.find(id).map(order -> new Found(order, orders.refunds(order), List.of()));
        }

        @Override
        public List<Return> returnsOf(OrderId id) {
            return List.of();
        }

        @Override
        public boolean keep(Order before, Order after, Change change) {
            restocked.putAll(change.restocked());
            return orders.update(before, after, change.refund().orElseThrow())
                    == Orders.Updated.DONE;
        }

        @Override
        public Page<Return> waiting(SellerId seller, int limit, Optional<String> after) {
            return new Page<>(List.of(), Optional.empty());
        }
    }
}
