package souk.dynamo.shopper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.Keys;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.OpenOrderLimits;
import souk.order.OpenOrders;
import souk.order.Order;
import souk.order.OrderId;
import souk.shopper.ShopperId;

/**
 * The row of Shoppers that counts a shopper's unpaid orders: their ids, as a set that is gone when
 * it is empty, and how many units they hold. It holds at most as many ids as there may be orders.
 */
public record OpenOrdersRow(ShopperId shopper, OpenOrders open) {
    static final String ITEM = "open";

    static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    static final Attribute<String> KIND = Attribute.text("item");
    private static final Attribute<Set<OrderId>> ORDERS =
            Attribute.textSet("orders", OrderId::new, OrderId::value);
    private static final Attribute<Long> UNITS = Attribute.number("units");

    public static final Schema<OpenOrdersRow> SCHEMA =
            Schema.of(
                    OpenOrdersRow.class,
                    Keys.of(SHOPPER, KIND),
                    row -> new OpenOrdersRow(SHOPPER.of(row), figures(row)),
                    OpenOrdersRow::write);

    public static DynamoDbTable<OpenOrdersRow> table(Tables tables) {
        return tables.table(Table.SHOPPERS, SCHEMA);
    }

    static Key key(ShopperId shopper) {
        return Schema.keyOf(shopper.value(), ITEM);
    }

    /** Counts a new order, if its shopper may have one more. */
    public static RowUpdate with(Order placed, OpenOrderLimits limits, Tables tables) {
        return RowUpdate.of(table(tables), key(placed.shopper()))
                .addTo(ORDERS, Set.of(placed.id()))
                .add(UNITS, OpenOrders.units(placed))
                .when(ORDERS.missing().or(ORDERS.smallerThan(limits.orders())))
                .when(UNITS.missing().or(UNITS.atMost((long) limits.mostBeside(placed))));
    }

    /**
     * Takes an order out that holds no stock any more. Without a condition: figures that were wrong
     * must not keep an order from being paid. The order's own version lets it happen once.
     */
    public static RowUpdate without(Order ended, Tables tables) {
        return RowUpdate.of(table(tables), key(ended.shopper()))
                .takeFrom(ORDERS, Set.of(ended.id()))
                .add(UNITS, -OpenOrders.units(ended));
    }

    /** What a row says; nothing is open where there is none. */
    public static OpenOrders figures(Map<String, AttributeValue> row) {
        return new OpenOrders(ORDERS.maybeOf(row).orElse(Set.of()), UNITS.maybeOf(row).orElse(0L));
    }

    /** That a row says so still. */
    static Condition isStill(OpenOrders seen) {
        Condition orders = seen.orders().isEmpty() ? ORDERS.missing() : ORDERS.is(seen.orders());
        Condition units = UNITS.is(seen.units());
        return orders.and(seen.units() == 0 ? UNITS.missing().or(units) : units);
    }

    /** Rows of shoppers who hold something, or whose figures are wrong. */
    static Condition isOpen() {
        return KIND.is(ITEM).and(ORDERS.exists().or(UNITS.isNot(0L)));
    }

    private static Map<String, AttributeValue> write(OpenOrdersRow row) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        SHOPPER.put(attributes, row.shopper());
        KIND.put(attributes, ITEM);
        ORDERS.put(attributes, Optional.of(row.open().orders()).filter(some -> !some.isEmpty()));
        UNITS.put(attributes, row.open().units());
        return attributes;
    }
}
