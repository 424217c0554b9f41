package souk.dynamo.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import souk.account.OpenMatters;
import souk.account.UnfinishedOrders;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.dynamo.Tables;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.parcel.Parcels;
import souk.refund.Refunds;
import souk.refund.Return;
import souk.sales.Sales;
import souk.sales.Sales.SoldOrder;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Looks through all orders of a person, page by page. Safe for use by many threads. */
public final class DynamoUnfinishedOrders implements UnfinishedOrders {
    private static final int PAGE = 100;

    /**
     * A payment can be disputed for 120 days with most cards, and the dispute takes two months.
     *
     * @see <a href="https://docs.stripe.com/disputes/how-disputes-work">How disputes work</a>
     */
    private static final Duration DISPUTABLE = Duration.ofDays(180);

    private final OwnSeller own;
    private final Orders orders;
    private final Parcels parcels;
    private final Refunds refunds;
    private final Sales sales;
    private final Clock clock;

    public DynamoUnfinishedOrders(
            Tables tables,
            Orders orders,
            Parcels parcels,
            Refunds refunds,
            Sales sales,
            Clock clock) {
        this.own = OwnSeller.in(tables);
        this.orders = orders;
        this.parcels = parcels;
        this.refunds = refunds;
        this.sales = sales;
        this.clock = clock;
    }

    @Override
    public List<OrderId> bought(ShopperId shopper, int most) {
        List<OrderId> open = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Order> page = orders.findByShopper(shopper, PAGE, after);
            open.addAll(those(page.items(), this::isOpen));
            after = page.next();
        } while (after.isPresent() && open.size() < most);
        return open.stream().limit(most).toList();
    }

    /** All are looked at in one round trip or two. */
    private static List<OrderId> those(List<Order> some, Predicate<Order> open) {
        return Together.each(some, order -> Optional.of(order).filter(open)).stream()
                .flatMap(Optional::stream)
                .map(Order::id)
                .toList();
    }

    private boolean isOpen(Order order) {
        return OpenMatters.inRow(order)
                || (OpenMatters.wasSent(order)
                        && OpenMatters.underWay(
                                parcels.of(order.id()), refunds.returnsOf(order.id())));
    }

    @Override
    public List<OrderId> sold(ShopperId person, int most) {
        return own.of(person).map(seller -> sold(seller, most)).orElse(List.of());
    }

    private List<OrderId> sold(SellerId seller, int most) {
        Instant since = clock.instant().minus(DISPUTABLE);
        List<OrderId> open =
                new ArrayList<>(
                        refunds.waiting(seller, most, Optional.empty()).items().stream()
                                .map(Return::order)
                                .distinct()
                                .toList());
        Optional<String> after = Optional.empty();
        boolean old = false;
        do {
            Page<SoldOrder> page = sales.findSoldOrders(seller, PAGE, after);
            var ids = page.items().stream().map(SoldOrder::order).toList();
            open.addAll(those(orders.find(ids), order -> isOpen(order, seller)));
            old = page.items().stream().anyMatch(each -> each.paidAt().isBefore(since));
            after = page.next();
        } while (after.isPresent() && !old && open.size() < most);
        return open.stream().distinct().limit(most).toList();
    }

    private boolean isOpen(Order order, SellerId seller) {
        return OpenMatters.inRow(order, seller)
                || (OpenMatters.wasSent(order)
                        && OpenMatters.underWay(
                                parcels.of(order.id()).stream()
                                        .filter(parcel -> parcel.seller().equals(seller))
                                        .toList(),
                                List.of()));
    }
}
