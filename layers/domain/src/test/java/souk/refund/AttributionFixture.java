package souk.refund;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderId;
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
    private final Refunds refunds = new DisturbedRefunds();
    private Runnable meanwhile = () -> {};
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

    /** What happens, once, before the next change is kept. */
    void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    int stock(ProductId product) {
        return orders.product(product).stock();
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

    /** In memory, with something that happens before a change is kept. */
    private final class DisturbedRefunds implements Refunds {
        private final Refunds kept = new RefundsInMemory(orders);

        @Override
        public Optional<Found> find(OrderId id) {
            return kept.find(id);
        }

        @Override
        public List<Return> returnsOf(OrderId id) {
            return kept.returnsOf(id);
        }

        @Override
        public boolean keep(Order before, Order after, Change change) {
            Runnable happens = meanwhile;
            meanwhile = () -> {};
            happens.run();
            return kept.keep(before, after, change);
        }

        @Override
        public Page<Return> waiting(SellerId seller, int limit, Optional<String> after) {
            return kept.waiting(seller, limit, after);
        }
    }
}
