package souk.dynamo.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.catalogue.VariantId;
import souk.dynamo.Attribute;
import souk.money.Money;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Reason;
import souk.order.StatusEntry;
import souk.order.UnitCounts;

/** The lists inside an order's row: its lines, with how far each is sent, and its history. */
public final class OrderRows {
    private OrderRows() {}

    private static final Attribute<ProductId> PRODUCT =
            Attribute.text("productId", ProductId::new, ProductId::value);
    private static final Attribute<VariantId> VARIANT =
            Attribute.text("variantId", VariantId::new, VariantId::value);
    private static final Attribute<List<OptionValue>> OPTIONS =
            Attribute.maps("options", OrderRows::option, OrderRows::option);
    private static final Attribute<String> OPTION = Attribute.text("option");
    private static final Attribute<String> VALUE = Attribute.text("value");
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<String> SELLER_NAME = Attribute.text("sellerName");
    private static final Attribute<String> TITLE = Attribute.text("title");
    private static final Attribute<String> IMAGE = Attribute.text("image");
    private static final Attribute<Long> PRICE = Attribute.number("price");
    private static final Attribute<Integer> QUANTITY = Attribute.count("quantity");
    private static final Attribute<Delivery> DELIVERY =
            Attribute.text("delivery", Delivery::of, Delivery::word);
    private static final Attribute<Instant> AT = Attribute.millis("at");
    private static final Attribute<Reason> REASON =
            Attribute.text("reason", Reason::valueOf, Reason::name);

    private static final Attribute<Integer> SHIPPED = Attribute.count("shipped");
    private static final Attribute<Integer> DELIVERED = Attribute.count("delivered");

    private static final Attribute<Integer> CANCELLED = Attribute.count("cancelled");
    private static final Attribute<Integer> RETURNED = Attribute.count("returned");

    static List<Map<String, AttributeValue>> lines(Order order) {
        UnitCounts counts = order.counts();
        List<Map<String, AttributeValue>> rows = new ArrayList<>(order.lines().size());
        for (OrderLine line : order.lines()) {
            Map<String, AttributeValue> row = new HashMap<>();
            putId(row, line.id());
            putOptions(row, line.options());
            SELLER.put(row, line.seller());
            SELLER_NAME.put(row, line.sellerName());
            TITLE.put(row, line.title());
            IMAGE.put(row, line.image());
            PRICE.put(row, line.price().minor());
            QUANTITY.put(row, line.quantity().units());
            DELIVERY.put(row, line.delivery());
            put(row, SHIPPED, counts.shipped(line.id()));
            put(row, DELIVERED, counts.delivered(line.id()));
            put(row, CANCELLED, counts.cancelled(line.id()));
            put(row, RETURNED, counts.returned(line.id()));
            RefundMaps.writeLine(row, order.state().back(), line.id());
            rows.add(row);
        }
        return rows;
    }

    private static void put(
            Map<String, AttributeValue> row, Attribute<Integer> attribute, int units) {
        attribute.put(row, Optional.of(units).filter(some -> some > 0));
    }

    public static LineId lineId(Map<String, AttributeValue> row) {
        return LineId.of(PRODUCT.of(row), VARIANT.maybeOf(row));
    }

    /** Under the names by which {@link #lineId} finds it. */
    public static void putId(Map<String, AttributeValue> row, LineId id) {
        PRODUCT.put(row, id.product());
        VARIANT.put(row, id.variant());
    }

    public static List<OptionValue> options(Map<String, AttributeValue> row) {
        return OPTIONS.maybeOf(row).orElse(List.of());
    }

    /** Nothing where there is none. */
    public static void putOptions(Map<String, AttributeValue> row, List<OptionValue> options) {
        OPTIONS.put(row, Optional.of(options).filter(some -> !some.isEmpty()));
    }

    private static OptionValue option(Map<String, AttributeValue> row) {
        return new OptionValue(OPTION.of(row), VALUE.of(row));
    }

    private static Map<String, AttributeValue> option(OptionValue value) {
        return Map.ofEntries(OPTION.entry(value.name()), VALUE.entry(value.value()));
    }

    static List<OrderLine> readLines(List<Map<String, AttributeValue>> rows, Currency currency) {
        List<OrderLine> lines = new ArrayList<>(rows.size());
        for (Map<String, AttributeValue> row : rows) {
            lines.add(
                    new OrderLine(
                            lineId(row),
                            SELLER.of(row),
                            SELLER_NAME.of(row),
                            TITLE.of(row),
                            options(row),
                            IMAGE.maybeOf(row),
                            new Money(PRICE.of(row), currency),
                            new Quantity(QUANTITY.of(row)),
                            DELIVERY.of(row)));
        }
        return lines;
    }

    static UnitCounts readCounts(List<Map<String, AttributeValue>> rows) {
        return new UnitCounts(
                counts(rows, SHIPPED),
                counts(rows, DELIVERED),
                counts(rows, CANCELLED),
                counts(rows, RETURNED));
    }

    private static Map<LineId, Integer> counts(
            List<Map<String, AttributeValue>> rows, Attribute<Integer> attribute) {
        Map<LineId, Integer> counts = new HashMap<>();
        for (Map<String, AttributeValue> row : rows) {
            attribute.maybeOf(row).ifPresent(units -> counts.put(lineId(row), units));
        }
        return counts;
    }

    static Map<String, AttributeValue> entry(StatusEntry entry) {
        Map<String, AttributeValue> row = new HashMap<>();
        OrderSchema.STATUS.put(row, entry.status());
        AT.put(row, entry.at());
        REASON.put(row, entry.reason());
        return row;
    }

    static StatusEntry readEntry(Map<String, AttributeValue> row) {
        return new StatusEntry(OrderSchema.STATUS.of(row), AT.of(row), REASON.maybeOf(row));
    }
}
