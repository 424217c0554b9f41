package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.OrderId;

/** Names one row of sums: whose it is, and what is summed up there. */
public sealed interface SalesRow {
    SellerId seller();

    /** All of a day. */
    record OfDay(SellerId seller, LocalDate day) implements SalesRow {}

    /** A product on a day; of one with options, one of its variants. */
    record OfProduct(SellerId seller, LineId line, LocalDate day) implements SalesRow {}

    /** The same in the week that begins on that Monday. */
    record OfWeek(SellerId seller, LineId line, LocalDate monday) implements SalesRow {}

    /** What was sold in one order. */
    record OfOrder(SellerId seller, OrderId order, Instant paidAt) implements SalesRow {}

    /**
     * What stands in a row.
     *
     * @param figures of an order, what went back, 1 order unless all of it did, and as shipping
     *     what was paid for the sending, whatever went back
     * @param lines of an order; none elsewhere
     * @param fulfilment of an order; none elsewhere
     */
    record Content(SalesFigures figures, List<SoldLine> lines, Optional<Fulfilment> fulfilment) {
        /** Of a row that is not there, or as good as not there. */
        public static final Content NONE = Content.of(SalesFigures.NONE);

        public Content {
            lines = List.copyOf(lines);
        }

        /** Of a day or a product. */
        public static Content of(SalesFigures figures) {
            return new Content(figures, List.of(), Optional.empty());
        }

        public boolean isNone() {
            return equals(NONE);
        }

        Content plus(Content other) {
            return new Content(
                    figures.plus(other.figures),
                    lines.isEmpty() ? other.lines : lines,
                    fulfilment.or(() -> other.fulfilment));
        }
    }

    /** What a step adds to a seller's days: to that of the sale, and to those of its refunds. */
    public static Map<LocalDate, SalesFigures> days(LocalDate ofSale, SellerChange change) {
        Map<LocalDate, SalesFigures> days = new TreeMap<>();
        if (!change.total().isNone()) {
            days.put(ofSale, change.total());
        }
        change.givenBack()
                .forEach(
                        (day, amount) ->
                                days.merge(
                                        day, SalesFigures.ofGivenBack(amount), SalesFigures::plus));
        return days;
    }

    /** All that a step of an order adds, row by row. */
    static Map<SalesRow, Content> of(SalesChange change) {
        Map<SalesRow, Content> rows = new HashMap<>();
        for (SellerChange each : change.sellers()) {
            SellerId seller = each.seller();
            days(change.day(), each)
                    .forEach((day, sums) -> rows.put(new OfDay(seller, day), Content.of(sums)));
            var total = each.total();
            var order =
                    new SalesFigures(0, each.charged(), total.orders(), 0, total.refunded(), 0, 0);
            rows.put(
                    new OfOrder(seller, change.order(), change.paidAt()),
                    new Content(order, each.lines(), Optional.of(each.fulfilment())));
            each.goods()
                    .forEach(
                            (line, figures) -> {
                                var content = Content.of(figures);
                                LocalDate monday = Period.week(change.day());
                                rows.put(new OfProduct(seller, line, change.day()), content);
                                rows.put(new OfWeek(seller, line, monday), content);
                            });
        }
        return rows;
    }
}
