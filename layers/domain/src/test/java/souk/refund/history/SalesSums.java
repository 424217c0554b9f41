package souk.refund.history;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;

/** The sellers' figures, added up change by change. */
final class SalesSums {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Map<SalesRow, SalesFigures> rows = new HashMap<>();

    /** Of an order in its present state, at once. */
    static SalesSums of(Order order) {
        SalesSums sums = new SalesSums();
        sums.add(Optional.empty(), order);
        return sums;
    }

    void add(Optional<Order> before, Order after) {
        SalesChange.between(before, after, BERLIN)
                .ifPresent(
                        change ->
                                SalesRow.of(change)
                                        .forEach(
                                                (row, content) ->
                                                        rows.merge(
                                                                row,
                                                                content.figures(),
                                                                SalesFigures::plus)));
    }

    /** Rows that hold something. */
    Map<SalesRow, SalesFigures> rows() {
        Map<SalesRow, SalesFigures> some = new HashMap<>(rows);
        some.values().removeIf(SalesFigures::isNone);
        return some;
    }

    /** Of all days of a seller. */
    long ofDays(SellerId seller, ToLongFunction<SalesFigures> which) {
        return rows.entrySet().stream()
                .filter(each -> each.getKey() instanceof SalesRow.OfDay)
                .filter(each -> each.getKey().seller().equals(seller))
                .mapToLong(each -> which.applyAsLong(each.getValue()))
                .sum();
    }
}
