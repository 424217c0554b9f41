package souk.dynamo.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.order.OrderRows;
import souk.dynamo.order.OrderSchema;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.sales.Period;
import souk.sales.Sales.SoldOrder;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;
import souk.sales.SoldLine;

/**
 * The rows of Sales. A seller's partition holds, by its sort key: {@code 2026-11-22}, the sums of a
 * day; {@code d#2026-11-22#product} and {@code w#2026-11-16#product}, those of a product on a day
 * and in the week of that Monday, or of a variant, {@code product~1}; {@code o#time#order}, what
 * was sold in one order and how far it is sent.
 */
final class SalesRows {
    static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);

    /** The sort key. */
    static final Attribute<String> SORT = Attribute.text("day");

    static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    static final Attribute<List<Map<String, AttributeValue>>> LINES =
            Attribute.maps("products", line -> line, line -> line);

    static final Attribute<Long> ORDERS = Attribute.number("orders");
    static final Attribute<Long> REFUNDED = Attribute.number("refunded");
    static final Attribute<Long> SHIPPING = Attribute.number("shipping");
    private static final Attribute<Long> GIVEN_BACK = Attribute.number("givenBack");
    private static final Attribute<Long> LOST = Attribute.number("lost");
    private static final Attribute<Long> REVENUE = Attribute.number("revenue");
    private static final Attribute<Long> UNITS = Attribute.number("units");

    private static final Attribute<String> TITLE = Attribute.text("title");
    private static final Attribute<String> IMAGE = Attribute.text("image");
    private static final Attribute<Long> PRICE = Attribute.number("price");
    private static final Attribute<Integer> QUANTITY = Attribute.count("quantity");

    /** Of an order. */
    static final Attribute<Fulfilment> FULFILMENT =
            Attribute.text("fulfilment", Fulfilment::of, Fulfilment::word);

    /** Of which version of the order that is; left out by a recount. */
    static final Attribute<Long> SENT_VERSION = Attribute.number("sentVersion");

    /** Whose order it is, and how far it is sent: what an index finds orders by. */
    static final Attribute<String> SELLER_FULFILMENT = Attribute.text("sellerFulfilment");

    static final String DAY_OF_PRODUCT = "d#";
    static final String WEEK_OF_PRODUCT = "w#";
    static final String ORDER = "o#";

    private static final int DATE_LENGTH = 10;

    private SalesRows() {}

    static Map<String, AttributeValue> key(SellerId seller, String sort) {
        return Map.ofEntries(SELLER.entry(seller), SORT.entry(sort));
    }

    /** The sort key of a row. */
    static String sort(SalesRow row) {
        return switch (row) {
            case SalesRow.OfDay of -> day(of.day());
            case SalesRow.OfProduct of -> dayOf(of.line(), of.day());
            case SalesRow.OfWeek of -> weekOf(of.line(), of.monday());
            case SalesRow.OfOrder of -> order(of.paidAt(), of.order());
        };
    }

    static String sellerFulfilment(SellerId seller, Fulfilment fulfilment) {
        return seller + "#" + fulfilment.word();
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    static String dayOf(LineId line, LocalDate day) {
        return DAY_OF_PRODUCT + day + "#" + line;
    }

    static String weekOf(LineId line, LocalDate day) {
        return WEEK_OF_PRODUCT + Period.week(day) + "#" + line;
    }

    static String order(Instant paidAt, OrderId order) {
        return ORDER + OrderSchema.sortable(paidAt) + "#" + order;
    }

    static LocalDate date(Map<String, AttributeValue> row) {
        return LocalDate.parse(SORT.of(row));
    }

    /** Of a row of a product or a variant, on a day or in a week. */
    static LineId line(Map<String, AttributeValue> row) {
        int prefix = DAY_OF_PRODUCT.length() + DATE_LENGTH + 1;
        return new LineId(SORT.of(row).substring(prefix));
    }

    /** What is missing counts nothing: a sum begins at its first change. */
    static SalesFigures figures(Map<String, AttributeValue> row) {
        return new SalesFigures(
                sum(row, REVENUE),
                sum(row, SHIPPING),
                sum(row, ORDERS),
                sum(row, UNITS),
                sum(row, REFUNDED),
                sum(row, GIVEN_BACK),
                sum(row, LOST));
    }

    private static long sum(Map<String, AttributeValue> row, Attribute<Long> sum) {
        return sum.maybeOf(row).orElse(0L);
    }

    /** Each sum of these figures, also one that is 0. */
    static Map<Attribute<Long>, Long> sums(SalesFigures figures) {
        Map<Attribute<Long>, Long> sums = new LinkedHashMap<>();
        sums.put(REVENUE, figures.revenue());
        sums.put(SHIPPING, figures.shipping());
        sums.put(ORDERS, figures.orders());
        sums.put(UNITS, figures.units());
        sums.put(REFUNDED, figures.refunded());
        sums.put(GIVEN_BACK, figures.givenBack());
        sums.put(LOST, figures.lost());
        return sums;
    }

    static List<Map<String, AttributeValue>> lines(List<SoldLine> lines) {
        List<Map<String, AttributeValue>> rows = new ArrayList<>(lines.size());
        for (SoldLine line : lines) {
            Map<String, AttributeValue> row = new HashMap<>();
            OrderRows.putId(row, line.id());
            OrderRows.putOptions(row, line.options());
            TITLE.put(row, line.title());
            IMAGE.put(row, line.image());
            PRICE.put(row, line.price().minor());
            QUANTITY.put(row, line.quantity());
            rows.add(row);
        }
        return rows;
    }

    static SoldOrder sold(Map<String, AttributeValue> row) {
        Currency currency = CURRENCY.of(row);
        String[] parts = SORT.of(row).split("#", -1);
        List<SoldLine> lines = new ArrayList<>();
        for (Map<String, AttributeValue> line : LINES.of(row)) {
            lines.add(
                    new SoldLine(
                            OrderRows.lineId(line),
                            OrderRows.options(line),
                            TITLE.of(line),
                            IMAGE.maybeOf(line),
                            new Money(PRICE.of(line), currency),
                            QUANTITY.of(line)));
        }
        return new SoldOrder(
                new OrderId(parts[2]),
                Instant.ofEpochMilli(Long.parseLong(parts[1])),
                lines,
                new Money(sum(row, SHIPPING), currency),
                new Money(sum(row, REFUNDED), currency),
                sum(row, ORDERS) < 1,
                FULFILMENT.of(row));
    }
}
