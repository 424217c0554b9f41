package souk.dynamo.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.money.Money;
import souk.order.OrderId;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundNote;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;

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

    private static final Attribute<Integer> ATTEMPT = Attribute.count("attempt");
    private static final Attribute<String> PROVIDER_ID = Attribute.text("providerId");
    private static final Attribute<Party> BY = Attribute.text("by", Party::of, Party::word);
    private static final Attribute<List<RefundedLine>> LINES =
            Attribute.maps("lines", RefundSchema::line, RefundSchema::line);
    private static final Attribute<List<Map.Entry<SellerId, Long>>> SHIPPING =
            Attribute.maps("shipping", RefundSchema::charge, RefundSchema::charge);
    private static final Attribute<RefundNote> REASON =
            Attribute.text("reason", RefundNote::new, RefundNote::text);
    private static final Attribute<String> REQUEST_HASH = Attribute.text("requestHash");
    private static final Attribute<LineId> LINE = Attribute.text("id", LineId::new, LineId::value);
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<Integer> UNITS = Attribute.count("units");

    public static final RefundSchema INSTANCE = new RefundSchema();

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

    /** Those of one order, the oldest first, as they are at this moment. */
    public static List<Refund> of(OrderId order, Tables tables) {
        var ofOrder = QueryConditional.keyEqualTo(keyOf(order.value()));
        var rows =
                tables.table(Table.REFUNDS, INSTANCE)
                        .query(query -> query.queryConditional(ofOrder).consistentRead(true));
        return ListPage.all(rows).stream().map(Row::refund).sorted(OLDEST_FIRST).toList();
    }

    @Override
    public Row parse(Map<String, AttributeValue> row) {
        var refund =
                new Refund(
                        ID.of(row),
                        PROVIDER_ID.maybeOf(row),
                        new Money(AMOUNT.of(row), CURRENCY.of(row)),
                        STATE.of(row),
                        AT.of(row),
                        BY.maybeOf(row).map(by -> terms(row, by)),
                        ATTEMPT.maybeOf(row).orElse(0));
        return new Row(ORDER.of(row), refund);
    }

    @Override
    public Map<String, AttributeValue> write(Row row) {
        Refund refund = row.refund();
        Map<String, AttributeValue> attributes = new HashMap<>();
        ORDER.put(attributes, row.order());
        ID.put(attributes, refund.id());
        PROVIDER_ID.put(attributes, refund.providerId());
        AMOUNT.put(attributes, refund.amount().minor());
        CURRENCY.put(attributes, refund.amount().currency());
        STATE.put(attributes, refund.state());
        AT.put(attributes, refund.at());
        ATTEMPT.put(attributes, Optional.of(refund.attempt()).filter(some -> some > 0));
        refund.terms().ifPresent(terms -> write(attributes, terms));
        return attributes;
    }

    private static void write(Map<String, AttributeValue> row, RefundTerms terms) {
        BY.put(row, terms.by());
        LINES.put(row, terms.lines());
        SHIPPING.put(row, List.copyOf(terms.shipping().entrySet()));
        REASON.put(row, terms.reason());
        REQUEST_HASH.put(row, terms.requestHash());
    }

    private static RefundTerms terms(Map<String, AttributeValue> row, Party by) {
        return new RefundTerms(
                LINES.of(row),
                SHIPPING.of(row).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                by,
                REASON.maybeOf(row),
                REQUEST_HASH.of(row));
    }

    private static Map<String, AttributeValue> line(RefundedLine line) {
        return Map.ofEntries(
                LINE.entry(line.id()), UNITS.entry(line.units()), AMOUNT.entry(line.amount()));
    }

    private static RefundedLine line(Map<String, AttributeValue> row) {
        return new RefundedLine(LINE.of(row), UNITS.of(row), AMOUNT.of(row));
    }

    private static Map<String, AttributeValue> charge(Map.Entry<SellerId, Long> charge) {
        return Map.ofEntries(SELLER.entry(charge.getKey()), AMOUNT.entry(charge.getValue()));
    }

    private static Map.Entry<SellerId, Long> charge(Map<String, AttributeValue> row) {
        return Map.entry(SELLER.of(row), AMOUNT.of(row));
    }
}
