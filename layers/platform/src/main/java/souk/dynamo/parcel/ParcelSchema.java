package souk.dynamo.parcel;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import souk.order.Party;
import souk.parcel.Carrier;
import souk.parcel.Parcel;
import souk.parcel.ParcelEnd;
import souk.parcel.ParcelId;
import souk.parcel.ParcelState;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;

/**
 * A parcel as a row of Parcels, in the partition of its order. While it is on its way it stands in
 * the sparse index {@code underway}, on one of a few shards, so that it is found by the time at
 * which it was sent and no partition is hot.
 */
public final class ParcelSchema extends Schema<Parcel> {
    static final Attribute<OrderId> ORDER = Attribute.text("orderId", OrderId::new, OrderId::value);
    static final Attribute<ParcelId> ID = Attribute.text("id", ParcelId::new, ParcelId::value);
    static final Attribute<Long> VERSION = Attribute.number("version");
    private static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);
    private static final Attribute<List<LineUnits>> LINES =
            Attribute.maps("lines", ParcelSchema::line, ParcelSchema::line);
    private static final Attribute<LineId> LINE = Attribute.text("id", LineId::new, LineId::value);
    private static final Attribute<Integer> QUANTITY = Attribute.count("quantity");
    private static final Attribute<Carrier> CARRIER =
            Attribute.text("carrier", Carrier::new, Carrier::name);
    private static final Attribute<TrackingNumber> TRACKING =
            Attribute.text("trackingNumber", TrackingNumber::new, TrackingNumber::text);
    private static final Attribute<Instant> SHIPPED_AT = Attribute.millis("shippedAt");
    private static final Attribute<ParcelState> STATE =
            Attribute.text("state", ParcelState::of, ParcelState::word);
    private static final Attribute<Instant> ENDED_AT = Attribute.millis("endedAt");
    private static final Attribute<Party> ENDED_BY =
            Attribute.text("endedBy", Party::of, Party::word);
    private static final Attribute<String> REQUEST_HASH = Attribute.text("requestHash");
    private static final Attribute<String> SHARD = Attribute.text("shard");
    static final Attribute<String> SENT_AT = Attribute.text("sentAt");

    public static final ParcelSchema INSTANCE = new ParcelSchema();

    static final String UNDERWAY = "underway";

    /** Those of parcels on their way. */
    static final List<String> SHARDS = List.of("0", "1", "2", "3");

    private ParcelSchema() {
        super(Parcel.class, keys());
    }

    static Keys keys() {
        return Keys.of(ORDER, ID).index(UNDERWAY, SHARD, SENT_AT);
    }

    @Override
    public Parcel parse(Map<String, AttributeValue> row) {
        return new Parcel(
                ORDER.of(row),
                ID.of(row),
                SELLER.of(row),
                LINES.of(row),
                new Tracking(CARRIER.maybeOf(row), TRACKING.maybeOf(row)),
                SHIPPED_AT.of(row),
                STATE.of(row),
                ENDED_AT.maybeOf(row).map(at -> new ParcelEnd(at, ENDED_BY.of(row))),
                REQUEST_HASH.of(row),
                VERSION.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Parcel parcel) {
        Map<String, AttributeValue> row = new HashMap<>();
        ORDER.put(row, parcel.order());
        ID.put(row, parcel.id());
        SELLER.put(row, parcel.seller());
        LINES.put(row, parcel.lines());
        CARRIER.put(row, parcel.tracking().carrier());
        TRACKING.put(row, parcel.tracking().number());
        SHIPPED_AT.put(row, parcel.shippedAt());
        STATE.put(row, parcel.state());
        ENDED_AT.put(row, parcel.end().map(ParcelEnd::at));
        ENDED_BY.put(row, parcel.end().map(ParcelEnd::by));
        REQUEST_HASH.put(row, parcel.requestHash());
        VERSION.put(row, parcel.version());
        if (parcel.state() == ParcelState.SHIPPED) {
            int shard = Math.floorMod(parcel.id().hashCode(), SHARDS.size());
            SHARD.put(row, SHARDS.get(shard));
            SENT_AT.put(row, OrderSchema.sortable(parcel.shippedAt()));
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
