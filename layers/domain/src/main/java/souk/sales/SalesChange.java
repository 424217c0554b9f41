package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.GivenBack;
import souk.order.Order;
import souk.order.OrderId;

/**
 * What one step of an order adds to its sellers' sums. Steps of an order may be added in any
 * sequence: together they make what its last state makes at once.
 *
 * @param version of the order after the step: with its id it names the step
 * @param day on which the order was paid, by the shop's clock
 * @param paidAt when it was paid
 * @param sellers those whose sums change; none when nothing was sold by this step
 */
public record SalesChange(
        OrderId order, long version, LocalDate day, Instant paidAt, List<SellerChange> sellers) {
    public SalesChange {
        sellers = List.copyOf(sellers);
    }

    /** The step from one state of an order to the next; empty when it sells and returns nothing. */
    public static Optional<SalesChange> between(Optional<Order> before, Order after, ZoneId zone) {
        Optional<OrderSales> now = OrderSales.of(after);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        Map<SellerId, SellerShare> then =
                before.flatMap(OrderSales::of).map(OrderSales::bySeller).orElse(Map.of());
        List<SellerChange> sellers = new ArrayList<>();
        now.get()
                .bySeller()
                .forEach(
                        (seller, share) -> {
                            var change =
                                    change(
                                            after,
                                            zone,
                                            seller,
                                            then.getOrDefault(seller, SellerShare.NONE),
                                            share);
                            if (!change.isNone()) {
                                sellers.add(change);
                            }
                        });
        return sellers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SalesChange(
                                after.id(),
                                after.version(),
                                now.get().day(zone),
                                now.get().paidAt(),
                                sellers));
    }

    private static SellerChange change(
            Order order, ZoneId zone, SellerId seller, SellerShare then, SellerShare now) {
        Map<LineId, SalesFigures> goods = new LinkedHashMap<>();
        now.goods()
                .forEach(
                        (line, figures) -> {
                            SalesFigures more =
                                    figures.minus(
                                            then.goods().getOrDefault(line, SalesFigures.NONE));
                            if (!more.isNone()) {
                                goods.put(line, more);
                            }
                        });
        SalesFigures sum =
                goods.values().stream()
                        .reduce(now.shipping().minus(then.shipping()), SalesFigures::plus);
        long orders = now.orders() - then.orders();
        return new SellerChange(
                seller,
                sum.plus(new SalesFigures(0, 0, orders, 0, 0, 0, now.lost() - then.lost())),
                goods,
                SoldLine.of(order, seller),
                now.charged() - then.charged(),
                givenBack(zone, then, now),
                Fulfilment.of(order, seller));
    }

    private static Map<LocalDate, Long> givenBack(ZoneId zone, SellerShare then, SellerShare now) {
        Map<LocalDate, Long> days = new HashMap<>();
        now.moves().forEach(move -> days.merge(day(move, zone), move.amount(), Long::sum));
        then.moves().forEach(move -> days.merge(day(move, zone), -move.amount(), Long::sum));
        days.values().removeIf(amount -> amount == 0);
        return days;
    }

    private static LocalDate day(GivenBack.Move move, ZoneId zone) {
        return LocalDate.ofInstant(move.at(), zone);
    }
}
