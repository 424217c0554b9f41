package souk.dynamo.order;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.money.Money;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;

/**
 * A refund as a row of Refunds, in the partition of its order. It is written with its order only,
 * under the order's version: so it needs none of its own.
 */
public final class RefundSchema extends Schema<RefundSchema.Row> {
    static final RefundSchema INSTANCE = new RefundSchema();

    private static final Comparator<Refund> OLDEST_FIRST =
            Comparator.comparing(Refund::at).thenComparing(refund -> refund.id().value());

    private RefundSchema() {
        super(Row.class, Keys.of("orderId", "id"));
    }

    /** A refund, and whose it is. */
    public record Row(OrderId order, Refund refund) {}

    public static Map<String, AttributeValue> write(OrderId order, Refund refund) {
        return INSTANCE.write(new Row(order, refund));
    }

    static Put.Builder put(Tables tables, OrderId order, Refund refund) {
        return Put.builder().tableName(tables.name(Table.REFUNDS)).item(write(order, refund));
    }

    /** Those of one order, the oldest first, as they are at this moment; they fit one page. */
    static List<Refund> of(OrderId order, Tables tables) {
        var ofOrder = QueryConditional.keyEqualTo(keyOf(order.value()));
        var rows =
                tables.table(Table.REFUNDS, INSTANCE)
                        .query(query -> query.queryConditional(ofOrder).consistentRead(true));
        return ListPage.items(rows).stream().map(Row::refund).sorted(OLDEST_FIRST).toList();
    }

    @Override
    public Row parse(Map<String, AttributeValue> row) {
        var refund =
                new Refund(
                        new RefundId(text(row, "id")),
                        new Money(
                                number(row, "amount"), Currency.getInstance(text(row, "currency"))),
                        RefundState.of(text(row, "state")),
                        Instant.ofEpochMilli(number(row, "at")));
        return new Row(new OrderId(text(row, "orderId")), refund);
    }

    @Override
    public Map<String, AttributeValue> write(Row row) {
        Refund refund = row.refund();
        return Map.of(
                "orderId", text(row.order().value()),
                "id", text(refund.id().value()),
                "amount", number(refund.amount().minor()),
                "currency", text(refund.amount().currency().getCurrencyCode()),
                "state", text(refund.state().word()),
                "at", number(refund.at().toEpochMilli()));
    }
}
