package souk.dynamo.order;

import java.util.Optional;
import souk.dynamo.Schema;
import souk.order.OrderId;

/** An order as an index of Orders has it, where its id is enough; with the time it is due at. */
record OrderEntry(OrderId id, Optional<String> dueAt) {
    static final String RESERVATIONS = "reservations";
    static final String USER = "user";

    static final Schema<OrderEntry> SCHEMA =
            Schema.readOnly(
                    OrderEntry.class,
                    OrderSchema.keys(),
                    row -> new OrderEntry(OrderSchema.ID.of(row), OrderSchema.DUE_AT.maybeOf(row)));
}
