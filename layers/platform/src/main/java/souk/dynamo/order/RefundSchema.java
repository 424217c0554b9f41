package souk.dynamo.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
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
    private static final Attribute<OrderId> ORDER =
            Attribute.text("orderId", OrderId::new, OrderId::value);
    private static final Attribute<RefundId> ID =
            Attribute.text("id", RefundId::new, RefundId::value);
    private static final Attribute<Long> AMOUNT = Attribute.number("amount");
    private static final Attribute<Currency> CURRENCY = Attribute.currency("currency");
    private static final Attribute<RefundState> STATE =
            Attribute.text("state", RefundState::of, RefundState::word);
    private static final Attribute<Instant> AT = Attribute.millis("at");

    static final RefundSchema INSTANCE = new RefundSchema();

    private static final Comparator<Refund> OLDEST_FIRST =
            Comparator.comparing(Refund::at).thenComparing(refund -> refund.id().value());

    private RefundSchema() {
        super(Row.class, Keys.of(ORDER, ID));
    }

    /** A refund, and whose it is. */
    public record Row(OrderId order, Refund refund) {}

    public static Map<String, AttributeValue> write(OrderId order, Refund refund) {
        return INSTANCE.write(new Row(order, refund));
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
                        ID.of(row),
                        new Money(AMOUNT.of(row), CURRENCY.of(row)),
                        STATE.of(row),
                        AT.of(row));
        return new Row(ORDER.of(row), refund);
    }

    @Override
    public Map<String, AttributeValue> write(Row row) {
        Refund refund = row.refund();
        return Map.ofEntries(
                ORDER.entry(row.order()),
                ID.entry(refund.id()),
                AMOUNT.entry(refund.amount().minor()),
                CURRENCY.entry(refund.amount().currency()),
                STATE.entry(refund.state()),
                AT.entry(refund.at()));
    }
}
