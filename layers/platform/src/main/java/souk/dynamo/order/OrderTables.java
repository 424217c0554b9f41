package souk.dynamo.order;

/** The names of the tables that an order touches. */
public record OrderTables(
        String orders,
        String carts,
        String products,
        String requests,
        String reviews,
        String refunds,
        String shoppers) {}
