package souk.dynamo.parcel;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.Condition;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.order.WrittenOrders;
import souk.order.Order;
import souk.order.OrderId;
import souk.parcel.Parcel;
import souk.parcel.ParcelId;
import souk.parcel.Parcels;
import souk.parcel.ParcelsBusy;

/**
 * Parcels in DynamoDB, one row each, beside those of their orders. Safe for use by many threads.
 */
public final class DynamoParcels implements Parcels {
    private static final Comparator<Parcel> OLDEST_FIRST =
            Comparator.comparing(Parcel::shippedAt).thenComparing(parcel -> parcel.id().value());

    private final Tables tables;
    private final DynamoDbTable<Order> orders;
    private final DynamoDbTable<Parcel> parcels;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoParcels(Tables tables, Clock clock, Supplier<String> ids) {
        this.tables = tables;
        this.orders = tables.table(Table.ORDERS, OrderSchema.INSTANCE);
        this.parcels = tables.table(Table.PARCELS, ParcelSchema.INSTANCE);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Found find(OrderId order, ParcelId parcel) {
        var rows =
                new BatchRead()
                        .consistentlyOf(orders, List.of(OrderSchema.keyOf(order.value())))
                        .consistentlyOf(
                                parcels, List.of(Schema.keyOf(order.value(), parcel.value())))
                        .from(tables.enhanced());
        return new Found(rows.oneOf(orders), rows.oneOf(parcels));
    }

    @Override
    public List<Parcel> of(OrderId order) {
        var ofOrder = QueryConditional.keyEqualTo(Schema.keyOf(order.value()));
        var rows = parcels.query(query -> query.queryConditional(ofOrder).consistentRead(true));
        return ListPage.all(rows).stream().sorted(OLDEST_FIRST).toList();
    }

    @Override
    public boolean keep(Order before, Order after, Parcel parcel) {
        Condition expected =
                parcel.version() == 1
                        ? ParcelSchema.ID.missing()
                        : ParcelSchema.VERSION.is(parcel.version() - 1);
        Transaction transaction = new Transaction().put(parcels, parcel, expected);
        if (!after.equals(before)) {
            transaction.put(
                    WrittenOrders.at(clock.instant(), tables),
                    after,
                    WrittenOrders.unchanged(before));
        }
        return transaction.run(tables, ids.get(), ParcelsBusy::new).done();
    }

    @Override
    public List<Sent> sentBy(Instant time, int most) {
        return Together.each(ParcelSchema.SHARDS, shard -> sentBy(shard, time, most)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(UnderwayEntry::sentAt))
                .limit(most)
                .map(UnderwayEntry::parcel)
                .toList();
    }

    private List<UnderwayEntry> sentBy(String shard, Instant time, int most) {
        var sent =
                QueryConditional.sortLessThanOrEqualTo(
                        key -> key.partitionValue(shard).sortValue(OrderSchema.sortable(time)));
        return ListPage.items(
                tables.table(Table.PARCELS, UnderwayEntry.SCHEMA)
                        .index(ParcelSchema.UNDERWAY)
                        .query(query -> query.queryConditional(sent).limit(most)));
    }
}
