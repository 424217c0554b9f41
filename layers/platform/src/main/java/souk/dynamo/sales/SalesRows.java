package souk.dynamo.sales;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.order.OrderSchema;
import souk.money.Money;
import souk.order.OrderId;
import souk.sales.Period;
import souk.sales.Sales.SoldOrder;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;
import souk.sales.SoldLine;

/**
 * The rows of Sales. A seller's partition holds, by its sort key: {@code 2026-11-22}, the sums of a
 * day; {@code d#2026-11-22#product} and {@code w#2026-11-16#product}, those of a product on a day
 * and in the week of that Monday; {@code o#time#order}, what was sold in one order.
 */
final class SalesRows {
    static final String KEY = "sellerId";
    static final String SORT = "day";
    static final String DAY_OF_PRODUCT = "d#";
    static final String WEEK_OF_PRODUCT = "w#";
    static final String ORDER = "o#";

    private static final int DATE_LENGTH = 10;

    private SalesRows() {}

    static Map<String, AttributeValue> key(SellerId seller, String sort) {
        return Map.of(KEY, text(seller.value()), SORT, text(sort));
    }

    /** The sort key of a row. */
    static String sort(SalesRow row) {
        return switch (row) {
            case SalesRow.OfDay of -> day(of.day());
            case SalesRow.OfProduct of -> dayOf(of.product(), of.day());
            case SalesRow.OfWeek of -> weekOf(of.product(), of.monday());
            case SalesRow.OfOrder of -> order(of.paidAt(), of.order());
        };
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    static String dayOf(ProductId product, LocalDate day) {
        return DAY_OF_PRODUCT + day + "#" + product;
    }

    static String weekOf(ProductId product, LocalDate day) {
        return WEEK_OF_PRODUCT + Period.week(day) + "#" + product;
    }

    static String order(Instant paidAt, OrderId order) {
        return ORDER + OrderSchema.sortable(paidAt) + "#" + order;
    }

    static LocalDate date(Map<String, AttributeValue> row) {
        return LocalDate.parse(text(row, SORT));
    }

    /** Of a row of a product, on a day or in a week. */
    static ProductId product(Map<String, AttributeValue> row) {
        int prefix = DAY_OF_PRODUCT.length() + DATE_LENGTH + 1;
        return new ProductId(text(row, SORT).substring(prefix));
    }

    /** What is missing counts nothing: a sum begins at its first change. */
    static SalesFigures figures(Map<String, AttributeValue> row) {
        return new SalesFigures(
                sum(row, "revenue"), sum(row, "orders"), sum(row, "units"), sum(row, "refunded"));
    }

    private static long sum(Map<String, AttributeValue> row, String name) {
        return row.containsKey(name) ? number(row, name) : 0;
    }

    /** The sums that change, by attribute. */
    static Map<String, Long> changes(SalesFigures figures) {
        Map<String, Long> changes = new HashMap<>();
        changes.put("revenue", figures.revenue());
        changes.put("orders", figures.orders());
        changes.put("units", figures.units());
        changes.put("refunded", figures.refunded());
        changes.values().removeIf(change -> change == 0);
        return changes;
    }

    static AttributeValue lines(List<SoldLine> lines) {
        List<AttributeValue> rows = new ArrayList<>(lines.size());
        for (SoldLine line : lines) {
            Map<String, AttributeValue> row = new HashMap<>();
            row.put("productId", text(line.productId().value()));
            row.put("title", text(line.title()));
            line.image().ifPresent(image -> row.put("image", text(image)));
            row.put("price", number(line.price().minor()));
            row.put("quantity", number(line.quantity()));
            rows.add(Attributes.map(row));
        }
        return AttributeValue.builder().l(rows).build();
    }

    static SoldOrder sold(Map<String, AttributeValue> row) {
        Currency currency = Currency.getInstance(text(row, "currency"));
        String[] parts = text(row, SORT).split("#", -1);
        List<SoldLine> lines = new ArrayList<>();
        for (AttributeValue each : Attributes.list(row, "products")) {
            Map<String, AttributeValue> line = each.m();
            lines.add(
                    new SoldLine(
                            new ProductId(text(line, "productId")),
                            text(line, "title"),
                            Attributes.optionalText(line, "image"),
                            new Money(number(line, "price"), currency),
                            Math.toIntExact(number(line, "quantity"))));
        }
        return new SoldOrder(
                new OrderId(parts[2]),
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                lines,
                new Money(sum(row, "refunded"), currency),
                sum(row, "orders") < 1);
    }
}
