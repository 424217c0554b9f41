package souk.payment;

import static souk.order.SampleOrders.ALICE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.value.IdempotencyKey;

/** A fixture that sells mugs, two to an order, for 25 euros. */
final class CheckoutInMemory {
    static final ProductId MUG = new ProductId("mug");
    static final long TOTAL = 2_500;

    final MutableClock clock = new MutableClock();
    final PaymentsInMemory payments = new PaymentsInMemory(clock);
    final OrdersInMemory orders = new OrdersInMemory();
    final Settlement settlement = new Settlement(orders, payments, clock);

    /** What the sweeps have settled. */
    final List<SettlementResult> settled = new ArrayList<>();

    /** What they could not settle. */
    final Map<OrderId, RuntimeException> failed = new HashMap<>();

    CheckoutInMemory(int mugs) {
        orders.with(SampleOrders.product("mug", TOTAL / 2, mugs));
    }

    /** One more order of Alice, offered for payment. */
    OrderId offered(IdempotencyKey key) {
        orders.with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
        return new Checkout(
                        orders, SampleShipping.LOOKUP, payments, SampleOrders.WIDE_LIMITS, clock)
                .place(ALICE, key, SampleOrders.REVIEWED, Optional.empty())
                .order()
                .id();
    }

    Order order(OrderId id) {
        return orders.find(id).orElseThrow();
    }

    PaymentStatus status(OrderId id) {
        return order(id).status();
    }

    int mugs() {
        return orders.product(MUG).stock();
    }

    Cancellation cancellation(Orders over, Payments by) {
        return new Cancellation(over, new Settlement(over, by, clock), clock);
    }

    /** Its shopper cancels the order as it is. */
    CancelledOrder cancel(OrderId id, Orders over, Payments by) {
        return cancellation(over, by).cancel(order(id));
    }

    Sweep sweep(Orders over, Payments by) {
        return new Sweep(over, new Settlement(orders, by, clock), clock);
    }

    /** A sweep with a minute to go. */
    void swept(Payments by) {
        sweep(orders, by).run(Duration.ofMinutes(1), settled::add, failed::put);
    }

    List<SettlementResult.Kind> kinds() {
        return settled.stream().map(SettlementResult::kind).toList();
    }
}
