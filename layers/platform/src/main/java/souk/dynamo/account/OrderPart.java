package souk.dynamo.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.OrderId;
import souk.order.ShopBusy;

/**
 * Rows that belong to an order, each in the partition of the order's id.
 *
 * @param open an attribute that a row has as long as somebody waits for something
 * @param words what tells something of the person
 */
record OrderPart(
        Tables tables,
        OwnedRows rows,
        Optional<Attribute<String>> open,
        List<Attribute<String>> words) {

    /**
     * Those of a table.
     *
     * @param open empty where there is no such attribute
     */
    static OrderPart of(Tables tables, Table table, String open, String... words) {
        return new OrderPart(
                tables,
                OwnedRows.of(tables, table, Names.ORDER, Names.ID),
                Optional.of(open).filter(name -> !name.isEmpty()).map(Attribute::text),
                Stream.of(words).map(Attribute::text).toList());
    }

    private List<StoredRow> of(OrderId order) {
        List<StoredRow> found = new ArrayList<>();
        rows.each(order.value(), found::add);
        return found;
    }

    List<Map<String, Object>> values(String order) {
        return of(new OrderId(order)).stream().map(StoredRow::values).toList();
    }

    boolean isOpen(OrderId order) {
        return open.isPresent()
                && of(order).stream().anyMatch(row -> open.get().isIn(row.attributes()));
    }

    /** False when one of them was changed by somebody else meanwhile. */
    boolean erase(OrderId order) {
        return of(order).stream().allMatch(this::erase);
    }

    private boolean erase(StoredRow row) {
        boolean clean =
                words.stream().noneMatch(word -> word.isIn(row.attributes()))
                        && !Names.holds(row, Names.REQUEST_HASH);
        return clean || erased(row);
    }

    private boolean erased(StoredRow row) {
        var update = RowUpdate.of(rows.table(), Names.key(row, Names.ORDER, Names.ID));
        words.forEach(update::remove);
        if (Names.REQUEST_HASH.isIn(row.attributes())) {
            update.set(Names.REQUEST_HASH, Names.ERASED);
        }
        // Refunds have none: they are written with their order alone, under its version.
        Names.VERSION
                .maybeOf(row.attributes())
                .ifPresent(
                        version ->
                                update.set(Names.VERSION, version + 1)
                                        .when(Names.VERSION.is(version)));
        return update.run(tables, ShopBusy::new).done();
    }
}
