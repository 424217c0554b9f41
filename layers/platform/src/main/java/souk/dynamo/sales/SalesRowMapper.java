package souk.dynamo.sales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Condition;
import souk.sales.Sales.SoldOrder;
import souk.sales.SalesRow;
import souk.sales.SalesRow.Content;
import souk.sales.SoldLine;

/** The rows of Sales by name, whatever they sum up, for who goes through all of them. */
final class SalesRowMapper {
    private static final int DATE_AT = 2;
    private static final int DATE_END = 12;

    private SalesRowMapper() {}

    static Map<String, AttributeValue> key(SalesRow row) {
        return SalesRows.key(row.seller(), SalesRows.sort(row));
    }

    static SalesRow row(Map<String, AttributeValue> row) {
        SellerId seller = SalesRows.SELLER.of(row);
        String sort = SalesRows.SORT.of(row);
        if (sort.startsWith(SalesRows.ORDER)) {
            SoldOrder sold = SalesRows.sold(row);
            return new SalesRow.OfOrder(seller, sold.order(), sold.paidAt());
        }
        if (sort.startsWith(SalesRows.DAY_OF_PRODUCT)) {
            return new SalesRow.OfProduct(seller, SalesRows.line(row), date(sort));
        }
        return sort.startsWith(SalesRows.WEEK_OF_PRODUCT)
                ? new SalesRow.OfWeek(seller, SalesRows.line(row), date(sort))
                : new SalesRow.OfDay(seller, SalesRows.date(row));
    }

    private static LocalDate date(String sort) {
        return LocalDate.parse(sort.substring(DATE_AT, DATE_END));
    }

    static Content content(Map<String, AttributeValue> row) {
        List<SoldLine> lines =
                SalesRows.SORT.of(row).startsWith(SalesRows.ORDER)
                        ? SalesRows.sold(row).lines()
                        : List.of();
        return new Content(SalesRows.figures(row), lines, SalesRows.FULFILMENT.maybeOf(row));
    }

    /** That the row still holds this; what it lacks counts nothing. */
    static Condition holds(Content seen) {
        List<Condition> conditions = new ArrayList<>();
        SalesRows.sums(seen.figures())
                .forEach(
                        (sum, value) ->
                                conditions.add(
                                        value == 0
                                                ? sum.missing().or(sum.is(value))
                                                : sum.is(value)));
        conditions.add(
                seen.lines().isEmpty()
                        ? SalesRows.LINES.missing()
                        : SalesRows.LINES.is(SalesRows.lines(seen.lines())));
        conditions.add(
                seen.fulfilment()
                        .map(SalesRows.FULFILMENT::is)
                        .orElseGet(SalesRows.FULFILMENT::missing));
        return Condition.all(conditions);
    }
}
