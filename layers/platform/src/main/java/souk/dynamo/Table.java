package souk.dynamo;

import java.util.Locale;

/** The tables of the shop. Each variable {@code CARTS_TABLE} of a function names one. */
public enum Table {
    CARTS,
    ORDERS,
    PARCELS,
    PRODUCTS,
    REFUNDS,
    REQUESTS,
    RETURNS,
    REVIEWS,
    SALES,
    SELLERS,
    SHOPPERS,
    WISHLISTS;

    /** Its name in template.yaml. */
    public String logicalName() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The environment variable that holds the table's name. */
    public String variable() {
        return name().concat("_TABLE");
    }
}
