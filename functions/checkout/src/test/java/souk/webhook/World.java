package souk.webhook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.SampleOrders;
import souk.payment.MutableClock;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;

/**
 * All that a step of settling depends on and changes: an order of two mugs, the mugs left on the
 * stock, and the events heard. Immutable; {@link #hear} runs the real {@link Settlement}.
 */
record World(Order order, List<Refund> refunds, int stock, Set<EventId> heard) {
    static final long TOTAL = 2_500;

    private static final ProductId MUG = new ProductId("mug");
    private static final MutableClock CLOCK = new MutableClock();

    /** The order is placed and offered; so many are left. */
    static World offered(int left) {
        Order order = SampleOrders.order(SampleOrders.product("mug", TOTAL / 2, left + 2));
        String session = PaymentsInMemory.sessionOf(order.id());
        return new World(order.withSession(session), List.of(), left, Set.of());
    }

    /**
     * The world after such a message.
     *
     * @param greedy whether others buy at once whatever is on the stock
     */
    World hear(Optional<PaymentEvent> event, boolean greedy, boolean moneyCame) {
        var orders = new OrdersInMemory(heard).with(SampleOrders.product("mug", TOTAL / 2, stock));
        orders.with(order, refunds);
        var payments = new PaymentsInMemory(CLOCK);
        event.ifPresent(new Settlement(orders, payments, CLOCK)::handle);
        int left = orders.product(MUG).stock();
        int elsewhere = greedy ? left : 0;
        Order after = orders.find(order.id()).orElseThrow();
        Invariants.hold(order, stock, after, left - elsewhere, elsewhere, moneyCame);
        return new World(after, orders.refunds(after), left - elsewhere, orders.heard());
    }
}
