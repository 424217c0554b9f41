package souk.dynamo;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables of the shop. Each variable {@code CARTS_TABLE} of a function names one. */
public enum Table {
    CARTS,
    DECISIONS,
    MAILS,
    ORDERS,
    PARCELS,
    PRODUCTS,
    REFUNDS,
    REQUESTS,
    RETURNS,
    REVIEWS,
    SALES,
    SEARCH_TAIL,
    SELLERS,
    SHOPPERS,
    VARIANTS,
    WISHLISTS;

    /** Its name in template.yaml. */
    public String logicalName() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The environment variable that holds the table's name. */
    public String variable() {
        return name().concat("_TABLE");
    }
}
