package souk.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.value.Page;

/** Sums of sales in a test's memory. */
public final class SalesInMemory implements Sales {
    private final Set<String> added = new HashSet<>();
    private final List<SalesChange> changes = new ArrayList<>();
    private final Map<String, SentChange> sent = new HashMap<>();
    private int busy;

    /** The next steps find no gap. */
    public void busyFor(int steps) {
        busy = steps;
    }

    @Override
    public void add(SalesChange change) {
        if (busy > 0) {
            busy--;
            throw new SalesBusy();
        }
        if (added.add(change.order() + "#" + change.version())) {
            changes.add(change);
        }
    }

    @Override
    public SalesTotals read(SellerId seller, Period period) {
        Map<LocalDate, SalesFigures> days = new HashMap<>();
        Map<LineId, SalesFigures> goods = new HashMap<>();
        for (SalesChange change : changes) {
            for (SellerChange each : of(change, seller)) {
                days.merge(change.day(), each.total(), SalesFigures::plus);
                each.givenBack()
                        .forEach(
                                (day, amount) ->
                                        days.merge(
                                                day,
                                                SalesFigures.ofGivenBack(amount),
                                                SalesFigures::plus));
                if (period.holds(change.day())) {
                    each.goods()
                            .forEach((line, some) -> goods.merge(line, some, SalesFigures::plus));
                }
            }
        }
        return new SalesTotals(days, goods);
    }

    @Override
    public SalesTotals days(SellerId seller, Period period) {
        return new SalesTotals(read(seller, period).days(), Map.of());
    }

    @Override
    public Page<SoldOrder> findSoldOrders(SellerId seller, int limit, Optional<String> after) {
        Map<OrderId, SoldOrder> orders = new HashMap<>();
        Map<OrderId, Long> counted = new HashMap<>();
        for (SalesChange change : changes) {
            for (SellerChange each : of(change, seller)) {
                long sum = counted.merge(change.order(), each.total().orders(), Long::sum);
                var currency = each.lines().getFirst().price().currency();
                var sold =
                        new SoldOrder(
                                change.order(),
                                change.paidAt(),
                                each.lines(),
                                new Money(each.charged(), currency),
                                new Money(each.total().refunded(), currency),
                                sum < 1,
                                fulfilment(change.order(), each));
                orders.merge(change.order(), sold, SalesInMemory::both);
            }
        }
        List<SoldOrder> all =
                orders.values().stream()
                        .sorted(Comparator.comparing(SoldOrder::paidAt).reversed())
                        .toList();
        return page(all, limit, after);
    }

    private static Page<SoldOrder> page(List<SoldOrder> all, int limit, Optional<String> after) {
        int from = after.map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), Math.addExact(from, Math.min(limit, all.size())));
        Optional<String> next =
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty();
        return new Page<>(all.subList(from, to), next);
    }

    private static SoldOrder both(SoldOrder one, SoldOrder other) {
        return new SoldOrder(
                one.order(),
                one.paidAt(),
                one.lines(),
                one.shipping().plus(other.shipping()),
                one.refunded().plus(other.refunded()),
                other.returned(),
                other.fulfilment());
    }

    private Fulfilment fulfilment(OrderId order, SellerChange change) {
        var last = sent.get(order + " " + change.seller());
        return last == null ? change.fulfilment() : last.fulfilment();
    }

    @Override
    public Page<SoldOrder> findSoldOrders(
            SellerId seller, Fulfilment fulfilment, int limit, Optional<String> after) {
        List<SoldOrder> some =
                findSoldOrders(seller, Integer.MAX_VALUE, Optional.empty()).items().stream()
                        .filter(each -> each.fulfilment() == fulfilment)
                        .toList();
        return page(some, limit, after);
    }

    @Override
    public List<OrderId> toSend(SellerId seller, int most) {
        return findSoldOrders(seller, Integer.MAX_VALUE, Optional.empty())
                .items()
                .reversed()
                .stream()
                .filter(
                        each ->
                                each.fulfilment() == Fulfilment.UNFULFILLED
                                        || each.fulfilment() == Fulfilment.PARTLY_SHIPPED)
                .map(SoldOrder::order)
                .limit(most)
                .toList();
    }

    @Override
    public void sent(SentChange change) {
        sent.merge(
                change.order() + " " + change.seller(),
                change,
                (old, now) -> now.version() > old.version() ? now : old);
    }

    private static List<SellerChange> of(SalesChange change, SellerId seller) {
        return change.sellers().stream().filter(each -> each.seller().equals(seller)).toList();
    }
}
