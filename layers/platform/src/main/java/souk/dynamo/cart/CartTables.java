package souk.dynamo.cart;

/** The names of the tables that a cart touches. */
public record CartTables(String carts, String products, String requests) {}
