package souk.dynamo.refund;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.order.LineUnits;
import souk.order.OrderId;
import souk.order.RefundNote;
import souk.refund.Return;
import souk.refund.ReturnId;
import souk.refund.ReturnState;

/**
 * A return as a row of Returns, in the partition of its order. While its seller has something to do
 * it stands in the sparse index {@code waiting}, by when it was asked for.
 */
public final class ReturnSchema extends Schema<Return> {
    static final Attribute<OrderId> ORDER = Attribute.text("orderId", OrderId::new, OrderId::value);
    static final Attribute<ReturnId> ID = Attribute.text("id", ReturnId::new, ReturnId::value);
    static final Attribute<Long> VERSION = Attribute.number("version");

    /** Whom it waits for. */
    static final Attribute<SellerId> WAITS_FOR =
            Attribute.text("waitsFor", SellerId::new, SellerId::value);

    static final Attribute<String> WAITS_SINCE = Attribute.text("waitsSince");

    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<List<LineUnits>> LINES =
            Attribute.maps("lines", ReturnSchema::line, ReturnSchema::line);
    private static final Attribute<LineId> LINE = Attribute.text("id", LineId::new, LineId::value);
    private static final Attribute<Integer> QUANTITY = Attribute.count("quantity");
    private static final Attribute<ReturnState> STATE =
            Attribute.text("state", ReturnState::of, ReturnState::word);
    private static final Attribute<RefundNote> REASON =
            Attribute.text("reason", RefundNote::new, RefundNote::text);
    private static final Attribute<RefundNote> NOTE =
            Attribute.text("note", RefundNote::new, RefundNote::text);
    private static final Attribute<Instant> ASKED_AT = Attribute.millis("askedAt");
    private static final Attribute<Instant> CHANGED_AT = Attribute.millis("changedAt");
    private static final Attribute<Boolean> RESTOCKED = Attribute.flag("restocked");
    private static final Attribute<String> REQUEST_HASH = Attribute.text("requestHash");

    public static final ReturnSchema INSTANCE = new ReturnSchema();

    static final String WAITING = "waiting";

    private ReturnSchema() {
        super(Return.class, keys());
    }

    static Keys keys() {
        return Keys.of(ORDER, ID).index(WAITING, WAITS_FOR, WAITS_SINCE);
    }

    /** Where a return stands among those that wait. */
    static String waitsSince(Return each) {
        return OrderSchema.sortable(each.askedAt()) + "#" + each.order() + "#" + each.id();
    }

    @Override
    public Return parse(Map<String, AttributeValue> row) {
        return new Return(
                ORDER.of(row),
                ID.of(row),
                SELLER.of(row),
                LINES.of(row),
                STATE.of(row),
                REASON.maybeOf(row),
                NOTE.maybeOf(row),
                ASKED_AT.of(row),
                CHANGED_AT.of(row),
                RESTOCKED.isIn(row),
                REQUEST_HASH.of(row),
                VERSION.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Return each) {
        Map<String, AttributeValue> row = new HashMap<>();
        ORDER.put(row, each.order());
        ID.put(row, each.id());
        SELLER.put(row, each.seller());
        LINES.put(row, each.lines());
        STATE.put(row, each.state());
        REASON.put(row, each.reason());
        NOTE.put(row, each.note());
        ASKED_AT.put(row, each.askedAt());
        CHANGED_AT.put(row, each.changedAt());
        RESTOCKED.put(row, Optional.of(each.restocked()).filter(yes -> yes));
        REQUEST_HASH.put(row, each.requestHash());
        VERSION.put(row, each.version());
        if (each.state().open()) {
            WAITS_FOR.put(row, each.seller());
            WAITS_SINCE.put(row, waitsSince(each));
        }
        return row;
    }

    private static LineUnits line(Map<String, AttributeValue> row) {
        return new LineUnits(LINE.of(row), new Quantity(QUANTITY.of(row)));
    }

    private static Map<String, AttributeValue> line(LineUnits line) {
        return Map.ofEntries(LINE.entry(line.id()), QUANTITY.entry(line.quantity().units()));
    }
}
