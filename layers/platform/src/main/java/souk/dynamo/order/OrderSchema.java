package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attributes;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.money.Money;
import souk.order.Deadline;
import souk.order.Discrepancy;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderState;
import souk.order.PaymentStatus;
import souk.order.RefundTotals;
import souk.order.StockHold;
import souk.shopper.ShopperId;

/**
 * An order as a row of Orders. While it is open it stands in the sparse index of reservations, on
 * one of a few shards, so that the sweep finds it by time and no partition is hot.
 */
public final class OrderSchema extends Schema<Order> {
    public static final OrderSchema INSTANCE = new OrderSchema();

    /** The shards of open orders. */
    static final List<String> SHARDS = List.of("0", "1", "2", "3");

    private static final int MILLIS_DIGITS = 13;

    private OrderSchema() {
        super(Order.class, keys());
    }

    static Keys keys() {
        return Keys.of("id")
                .index("user", "userId", "placedAt")
                .index("reservations", "reservation", "dueAt");
    }

    /** Where an order stands among its shopper's. */
    static String placedAt(Order order) {
        return sortable(order.placedAt()) + "#" + order.id();
    }

    @Override
    public Order parse(Map<String, AttributeValue> row) {
        Currency currency = Currency.getInstance(text(row, "currency"));
        return new Order(
                new OrderId(text(row, "id")),
                new ShopperId(text(row, "userId")),
                OrderRows.readLines(Attributes.list(row, "products"), currency),
                new Money(number(row, "totalAmount"), currency),
                Instant.ofEpochMilli(number(row, "createdAt")),
                text(row, "requestHash"),
                new OrderState(
                        PaymentStatus.of(text(row, "paymentStatus")),
                        StockHold.valueOf(text(row, "hold")),
                        new Deadline(
                                Instant.ofEpochMilli(number(row, "payUntil")),
                                row.containsKey("takenBack")),
                        Attributes.optionalText(row, "session"),
                        Attributes.optionalText(row, "payment"),
                        new RefundTotals(
                                new Money(number(row, "refundedAmount"), currency),
                                new Money(number(row, "refundsArrived"), currency),
                                new Money(number(row, "refundsFailed"), currency)),
                        Attributes.optionalText(row, "doubt").map(Discrepancy::valueOf),
                        OrderRows.readHistory(Attributes.list(row, "statusHistory"))),
                number(row, "version"));
    }

    @Override
    public Map<String, AttributeValue> write(Order order) {
        OrderState state = order.state();
        Map<String, AttributeValue> row = new HashMap<>();
        row.put("id", text(order.id().value()));
        row.put("userId", text(order.shopper().value()));
        row.put("products", OrderRows.lines(order.lines()));
        row.put("productIds", OrderRows.productIds(order.lines()));
        row.put("totalAmount", number(order.total().minor()));
        row.put("currency", text(order.total().currency().getCurrencyCode()));
        row.put("createdAt", number(order.placedAt().toEpochMilli()));
        row.put("placedAt", text(placedAt(order)));
        row.put("requestHash", text(order.requestHash()));
        row.put("paymentStatus", text(state.status().word()));
        row.put("hold", text(state.hold().name()));
        row.put("payUntil", number(state.dueAt().toEpochMilli()));
        row.put("refundedAmount", number(state.refunds().given().minor()));
        row.put("refundsArrived", number(state.refunds().arrived().minor()));
        row.put("refundsFailed", number(state.refunds().failed().minor()));
        row.put("statusHistory", OrderRows.history(state.history()));
        row.put("version", number(order.version()));
        state.session().ifPresent(id -> row.put("session", text(id)));
        state.payment().ifPresent(id -> row.put("payment", text(id)));
        state.doubt().ifPresent(doubt -> row.put("doubt", text(doubt.name())));
        if (state.deadline().cancelled()) {
            row.put("takenBack", AttributeValue.fromBool(true));
        }
        if (state.open()) {
            row.put("reservation", text(shard(order.id())));
            row.put("dueAt", text(sortable(state.dueAt())));
        }
        return row;
    }

    /** A time as a text that sorts as times do. */
    public static String sortable(Instant time) {
        String millis = Long.toString(time.toEpochMilli());
        return "0".repeat(Math.max(0, MILLIS_DIGITS - millis.length())) + millis;
    }

    private static String shard(OrderId id) {
        return SHARDS.get(Math.floorMod(id.value().hashCode(), SHARDS.size()));
    }
}
