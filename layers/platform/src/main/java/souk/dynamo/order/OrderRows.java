package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.money.Money;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.StatusEntry;

/** The lists inside an order's row: its lines and its history. */
final class OrderRows {
    private OrderRows() {}

    static AttributeValue lines(List<OrderLine> lines) {
        List<AttributeValue> rows = new ArrayList<>(lines.size());
        for (OrderLine line : lines) {
            Map<String, AttributeValue> row = new HashMap<>();
            row.put("productId", text(line.productId().value()));
            row.put("sellerId", text(line.seller().value()));
            row.put("title", text(line.title()));
            line.image().ifPresent(image -> row.put("image", text(image)));
            row.put("price", number(line.price().minor()));
            row.put("quantity", number(line.quantity().units()));
            rows.add(Attributes.map(row));
        }
        return AttributeValue.builder().l(rows).build();
    }

    /** The products once more as a set, since an index can be asked for what a set contains. */
    static AttributeValue productIds(List<OrderLine> lines) {
        return AttributeValue.builder()
                .ss(lines.stream().map(line -> line.productId().value()).toList())
                .build();
    }

    static List<OrderLine> readLines(List<AttributeValue> rows, Currency currency) {
        List<OrderLine> lines = new ArrayList<>(rows.size());
        for (AttributeValue each : rows) {
            Map<String, AttributeValue> row = each.m();
            lines.add(
                    new OrderLine(
                            new ProductId(text(row, "productId")),
                            new SellerId(text(row, "sellerId")),
                            text(row, "title"),
                            Optional.ofNullable(row.get("image")).map(AttributeValue::s),
                            new Money(number(row, "price"), currency),
                            new Quantity(Math.toIntExact(number(row, "quantity")))));
        }
        return lines;
    }

    static AttributeValue history(List<StatusEntry> history) {
        List<AttributeValue> rows = new ArrayList<>(history.size());
        for (StatusEntry entry : history) {
            Map<String, AttributeValue> row = new HashMap<>();
            row.put("paymentStatus", text(entry.status().word()));
            row.put("at", number(entry.at().toEpochMilli()));
            entry.reason().ifPresent(reason -> row.put("reason", text(reason.name())));
            rows.add(Attributes.map(row));
        }
        return AttributeValue.builder().l(rows).build();
    }

    static List<StatusEntry> readHistory(List<AttributeValue> rows) {
        List<StatusEntry> history = new ArrayList<>(rows.size());
        for (AttributeValue each : rows) {
            Map<String, AttributeValue> row = each.m();
            history.add(
                    new StatusEntry(
                            PaymentStatus.of(text(row, "paymentStatus")),
                            Instant.ofEpochMilli(number(row, "at")),
                            Optional.ofNullable(row.get("reason"))
                                    .map(AttributeValue::s)
                                    .map(Reason::valueOf)));
        }
        return history;
    }
}
