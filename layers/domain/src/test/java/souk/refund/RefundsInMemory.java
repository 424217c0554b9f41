package souk.refund;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.value.Page;

/**
 * Returns in a map, and refunds with their orders in memory; reviews follow nothing. Safe for use
 * by many threads.
 */
public final class RefundsInMemory implements Refunds {
    private static final Comparator<Return> OLDEST_FIRST =
            Comparator.comparing(Return::askedAt).thenComparing(each -> each.id().value());

    private final OrdersInMemory orders;
    private final Map<ReturnId, Return> returns = new HashMap<>();

    public RefundsInMemory(OrdersInMemory orders) {
        this.orders = orders;
    }

    @Override
    public synchronized Optional<Found> find(OrderId id) {
        return orders.find(id)
                .map(order -> new Found(order, orders.refunds(order), returnsOf(order.id())));
    }

    @Override
    public synchronized List<Return> returnsOf(OrderId order) {
        return returns.values().stream()
                .filter(each -> each.order().equals(order))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public synchronized boolean keep(Order before, Order after, Change change) {
        if (change.returned().filter(this::isUnexpected).isPresent()) {
            return false;
        }
        Orders.Updated updated =
                change.refund()
                        .map(refund -> orders.update(before, after, refund))
                        .orElseGet(() -> orders.update(before, after, Optional.empty()));
        if (updated != Orders.Updated.DONE) {
            return false;
        }
        change.returned().ifPresent(each -> returns.put(each.id(), each));
        for (OrderLine line : after.lines()) {
            orders.sell(line.productId(), -change.restocked().getOrDefault(line.id(), 0));
        }
        return true;
    }

    /** Whether it is not the next version of what is kept. */
    private boolean isUnexpected(Return next) {
        long kept = Optional.ofNullable(returns.get(next.id())).map(Return::version).orElse(0L);
        return next.version() != kept + 1;
    }

    @Override
    public synchronized Page<Return> waiting(SellerId seller, int limit, Optional<String> after) {
        List<Return> waiting =
                returns.values().stream()
                        .filter(each -> each.seller().equals(seller) && each.state().open())
                        .sorted(OLDEST_FIRST)
                        .filter(each -> after.filter(end -> isUpTo(each, end)).isEmpty())
                        .toList();
        List<Return> page = waiting.stream().limit(limit).toList();
        return new Page<>(
                page,
                waiting.size() > limit ? Optional.of(position(page.getLast())) : Optional.empty());
    }

    private static boolean isUpTo(Return each, String end) {
        return position(each).compareTo(end) <= 0;
    }

    private static String position(Return each) {
        return each.askedAt() + "#" + each.id();
    }
}
