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
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.OrderId;
import souk.value.Page;

/** Sums of sales in a test's memory. */
public final class SalesInMemory implements Sales {
    private final Set<String> added = new HashSet<>();
    private final List<SalesChange> changes = new ArrayList<>();
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
        Map<ProductId, SalesFigures> products = new HashMap<>();
        for (SalesChange change : changes) {
            for (SellerChange each : of(change, seller)) {
                days.merge(change.day(), each.total(), SalesFigures::plus);
                if (period.holds(change.day())) {
                    each.products()
                            .forEach((id, some) -> products.merge(id, some, SalesFigures::plus));
                }
            }
        }
        return new SalesTotals(days, products);
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
                                sum < 1);
                orders.merge(change.order(), sold, SalesInMemory::both);
            }
        }
        List<SoldOrder> all =
                orders.values().stream()
                        .sorted(Comparator.comparing(SoldOrder::paidAt).reversed())
                        .toList();
        int from = after.map(Integer::parseInt).orElse(0);
        int to = Math.min(all.size(), from + limit);
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
                other.returned());
    }

    private static List<SellerChange> of(SalesChange change, SellerId seller) {
        return change.sellers().stream().filter(each -> each.seller().equals(seller)).toList();
    }
}
