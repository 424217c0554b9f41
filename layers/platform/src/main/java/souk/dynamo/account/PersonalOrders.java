package souk.dynamo.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.account.Erasure;
import souk.account.OpenMatters;
import souk.account.PersonalData;
import souk.concurrent.Together;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.ShopBusy;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Orders, with what belongs to each. They stay, as those of nobody: amounts and lines are kept for
 * sellers and for the tax office. What belongs to an order is erased before the order itself, and
 * the order only if it has not changed since: so no change that was decided before brings anything
 * back.
 */
final class PersonalOrders implements PersonalData {
    private static final int MAX_ATTEMPTS = 12;
    private static final String STILL_SOLD = "COMMITTED";

    private static final Attribute<String> PLACED_AT = Attribute.text("placedAt");
    private static final Attribute<String> ADDRESS = Attribute.text("address");
    private static final Attribute<String> RECEIPT_TO = Attribute.text("receiptTo");
    private static final Attribute<String> HOLD = Attribute.text("hold");
    private static final Attribute<Long> REFUNDED = Attribute.number("refundedAmount");
    private static final Attribute<Long> REFUNDS_FAILED = Attribute.number("refundsFailed");

    private final Tables tables;
    private final Orders orders;
    private final OwnedRows ofPerson;
    private final OrderPart parcels;
    private final OrderPart refunds;
    private final OrderPart returns;

    PersonalOrders(Tables tables, Orders orders) {
        this.tables = tables;
        this.orders = orders;
        this.ofPerson =
                OwnedRows.ofIndex(tables, Table.ORDERS, "user", Names.USER, PLACED_AT, Names.ID);
        // A parcel's place in the index of those on their way, and a return's among those that
        // wait, tell that it is not over.
        this.parcels = OrderPart.of(tables, Table.PARCELS, "sentAt", "trackingNumber");
        this.refunds = OrderPart.of(tables, Table.REFUNDS, "", "reason");
        this.returns = OrderPart.of(tables, Table.RETURNS, "waitsSince", "reason", "note");
    }

    @Override
    public String area() {
        return "orders";
    }

    /** Each order with its parcels, refunds and returns. */
    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        Page<StoredRow> page = ofPerson.page(person.value(), after);
        return new Page<>(Together.each(page.items(), this::whole), page.next());
    }

    private Map<String, Object> whole(StoredRow order) {
        var row = order.attributes();
        String id = Names.ID.of(row);
        boolean sold = HOLD.of(row).equals(STILL_SOLD);
        boolean refunded = REFUNDED.of(row) > 0 || REFUNDS_FAILED.of(row) > 0;
        Map<String, Object> whole = new HashMap<>(order.values());
        whole.put("parcels", sold ? parcels.values(id) : List.of());
        whole.put("refunds", refunded ? refunds.values(id) : List.of());
        whole.put("returns", sold ? returns.values(id) : List.of());
        return whole;
    }

    @Override
    public boolean erase(Erasure erasure) {
        List<OrderId> own = new ArrayList<>();
        ofPerson.each(
                erasure.person().value(),
                row -> own.add(new OrderId(Names.ID.of(row.attributes()))));
        boolean all = true;
        for (OrderId id : own) {
            all &= erase(id, erasure);
        }
        return all;
    }

    private boolean erase(OrderId id, Erasure erasure) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Order> order =
                    orders.find(id).filter(each -> each.shopper().equals(erasure.person()));
            if (order.isEmpty()) {
                return true;
            }
            if (OpenMatters.inRow(order.get()) || parcels.isOpen(id) || returns.isOpen(id)) {
                return false;
            }
            boolean done =
                    Stream.of(parcels, refunds, returns).allMatch(part -> part.erase(id))
                            && anonymized(order.get(), erasure);
            if (done) {
                return true;
            }
        }
        throw new ShopBusy();
    }

    private boolean anonymized(Order order, Erasure erasure) {
        return RowUpdate.of(ofPerson.table(), key(order))
                .set(Names.USER, erasure.former().value())
                .set(Names.REQUEST_HASH, Names.ERASED)
                .set(Names.VERSION, order.version() + 1)
                .remove(ADDRESS)
                .remove(RECEIPT_TO)
                .when(Names.VERSION.is(order.version()))
                .when(Names.USER.is(erasure.person().value()))
                .run(tables, ShopBusy::new)
                .done();
    }

    private static Key key(Order order) {
        return Schema.keyOf(order.id().value());
    }
}
