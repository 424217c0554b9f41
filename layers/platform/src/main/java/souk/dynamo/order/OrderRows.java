package souk.dynamo.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.LineId;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.money.Money;
import souk.order.OrderLine;
import souk.order.Reason;
import souk.order.UnitCounts;
import souk.order.StatusEntry;

/** The lists inside an order's row: its lines, with how far each is sent, and its history. */
final class OrderRows {
    private OrderRows() {}

    private static final Attribute<ProductId> PRODUCT =
            Attribute.text("productId", ProductId::new, ProductId::value);
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
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

    static List<Map<String, AttributeValue>> lines(List<OrderLine> lines, UnitCounts sent) {
        List<Map<String, AttributeValue>> rows = new ArrayList<>(lines.size());
        for (OrderLine line : lines) {
            Map<String, AttributeValue> row = new HashMap<>();
            PRODUCT.put(row, line.productId());
            SELLER.put(row, line.seller());
            TITLE.put(row, line.title());
            IMAGE.put(row, line.image());
            PRICE.put(row, line.price().minor());
            QUANTITY.put(row, line.quantity().units());
            DELIVERY.put(row, line.delivery());
            SHIPPED.put(row, Optional.of(sent.shipped(line.id())).filter(units -> units > 0));
            DELIVERED.put(row, Optional.of(sent.delivered(line.id())).filter(units -> units > 0));
            rows.add(row);
        }
        return rows;
    }

    static Set<String> productIds(List<OrderLine> lines) {
        return lines.stream().map(line -> line.productId().value()).collect(Collectors.toSet());
    }

    static List<OrderLine> readLines(List<Map<String, AttributeValue>> rows, Currency currency) {
        List<OrderLine> lines = new ArrayList<>(rows.size());
        for (Map<String, AttributeValue> row : rows) {
            lines.add(
                    new OrderLine(
                            PRODUCT.of(row),
                            SELLER.of(row),
                            TITLE.of(row),
                            IMAGE.maybeOf(row),
                            new Money(PRICE.of(row), currency),
                            new Quantity(QUANTITY.of(row)),
                            DELIVERY.of(row)));
        }
        return lines;
    }

    static UnitCounts readSent(List<Map<String, AttributeValue>> rows) {
        Map<LineId, Integer> shipped = new HashMap<>();
        Map<LineId, Integer> delivered = new HashMap<>();
        for (Map<String, AttributeValue> row : rows) {
            LineId line = LineId.of(PRODUCT.of(row));
            SHIPPED.maybeOf(row).ifPresent(units -> shipped.put(line, units));
            DELIVERED.maybeOf(row).ifPresent(units -> delivered.put(line, units));
        }
        return shipped.isEmpty() ? UnitCounts.NONE : new UnitCounts(shipped, delivered);
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
