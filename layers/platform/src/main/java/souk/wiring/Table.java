package souk.wiring;

/** The tables of the shop. Each variable {@code CARTS_TABLE} of a function names one. */
public enum Table {
    CARTS,
    ORDERS,
    PRODUCTS,
    REFUNDS,
    REQUESTS,
    REVIEWS,
    SALES,
    SELLERS,
    SHOPPERS,
    WISHLISTS;

    /** The environment variable that holds the table's name. */
    public String variable() {
        return name().concat("_TABLE");
    }
}
