package souk.dynamo.sales;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.sales.Sales.SoldOrder;
import souk.sales.SalesFigures;
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
        SellerId seller = new SellerId(text(row, SalesRows.KEY));
        String sort = text(row, SalesRows.SORT);
        if (sort.startsWith(SalesRows.ORDER)) {
            SoldOrder sold = SalesRows.sold(row);
            return new SalesRow.OfOrder(seller, sold.order(), sold.paidAt());
        }
        if (sort.startsWith(SalesRows.DAY_OF_PRODUCT)) {
            return new SalesRow.OfProduct(seller, SalesRows.product(row), date(sort));
        }
        return sort.startsWith(SalesRows.WEEK_OF_PRODUCT)
                ? new SalesRow.OfWeek(seller, SalesRows.product(row), date(sort))
                : new SalesRow.OfDay(seller, SalesRows.date(row));
    }

    private static LocalDate date(String sort) {
        return LocalDate.parse(sort.substring(DATE_AT, DATE_END));
    }

    static Content content(Map<String, AttributeValue> row) {
        List<SoldLine> lines =
                text(row, SalesRows.SORT).startsWith(SalesRows.ORDER)
                        ? SalesRows.sold(row).lines()
                        : List.of();
        return new Content(SalesRows.figures(row), lines);
    }

    /** That the row still holds this; what it lacks counts nothing. */
    static String condition(Content seen, Map<String, AttributeValue> values) {
        List<String> conditions = new ArrayList<>();
        sums(seen.figures())
                .forEach(
                        (name, sum) -> {
                            values.put(":seen_" + name, number(sum));
                            String equal = name + " = :seen_" + name;
                            conditions.add(
                                    sum == 0
                                            ? "(attribute_not_exists("
                                                    + name
                                                    + ") OR "
                                                    + equal
                                                    + ")"
                                            : equal);
                        });
        if (seen.lines().isEmpty()) {
            conditions.add("attribute_not_exists(products)");
        } else {
            values.put(":seen_lines", SalesRows.lines(seen.lines()));
            conditions.add("products = :seen_lines");
        }
        return String.join(" AND ", conditions);
    }

    static String update(Content wanted, Map<String, AttributeValue> values) {
        List<String> sets = new ArrayList<>();
        sums(wanted.figures())
                .forEach(
                        (name, sum) -> {
                            values.put(":" + name, number(sum));
                            sets.add(name + " = :" + name);
                        });
        if (!wanted.lines().isEmpty()) {
            var currency = wanted.lines().getFirst().price().currency();
            values.put(":lines", SalesRows.lines(wanted.lines()));
            values.put(":currency", text(currency.getCurrencyCode()));
            sets.add("products = :lines");
            sets.add("currency = :currency");
        }
        return "SET " + String.join(", ", sets);
    }

    private static Map<String, Long> sums(SalesFigures figures) {
        return new TreeMap<>(
                Map.of(
                        "revenue", figures.revenue(),
                        "orders", figures.orders(),
                        "units", figures.units(),
                        "refunded", figures.refunded()));
    }
}
