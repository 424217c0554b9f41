package souk.wiring;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Carts;
import souk.catalogue.Products;
import souk.catalogue.StockLevels;
import souk.listing.Listings;
import souk.listing.Selling;
import souk.order.OrderId;
import souk.order.Orders;
import souk.review.ReviewId;
import souk.review.Reviews;
import souk.sales.Sales;
import souk.wishlist.Wishlists;

/**
 * The ports over a store that is made up: whatever is read is there, and whatever is written is
 * granted and forgotten. Before a snapshot is taken, a route answers its requests over these, so
 * that all that a yes loads, links and compiles is in the snapshot, while no row of the shop is
 * needed or touched. What is there belongs to the caller {@code prime} and is of the product {@code
 * prime}.
 */
public final class PrimingShop {
    /** The product that there is. */
    public static final String PRODUCT = ExampleRows.PRODUCT.value();

    /** The order that there is. */
    public static final OrderId ORDER = ExampleRows.ORDER;

    /** The payment session of that order. */
    public static final String SESSION = "cs_example";

    /** The review that there is. */
    public static final ReviewId REVIEW = ExampleRows.REVIEW;

    private final Map<String, String> rows = new HashMap<>();

    private PrimingShop() {
        var example = new ExampleRows(Live.currency());
        put("PRODUCTS", example.product());
        put("CARTS", example.cart());
        put("ORDERS", example.order(SESSION));
        put("REVIEWS", example.review());
        put("SALES", example.soldOrder());
        put("WISHLISTS", example.saved());
    }

    /** A shop where there is one of each. */
    public static PrimingShop ofEverything() {
        return new PrimingShop();
    }

    /** A shop that lacks what is about to be made. */
    public static PrimingShop without(Kind kind) {
        var priming = new PrimingShop();
        priming.rows.remove(table(kind.name()));
        return priming;
    }

    /** What may be missing. */
    public enum Kind {
        ORDERS,
        REVIEWS,
        SALES,
        WISHLISTS
    }

    public Products products() {
        return stores().products();
    }

    public StockLevels stockLevels() {
        return stores().stockLevels();
    }

    public Carts carts() {
        return stores().carts();
    }

    public Orders orders() {
        return stores().orders();
    }

    public Reviews reviews() {
        return stores().reviews();
    }

    public Wishlists wishlists() {
        return stores().wishlists();
    }

    public Listings listings() {
        return stores().listings();
    }

    public Selling selling() {
        return Live.selling(listings());
    }

    public Sales sales() {
        return stores().sales();
    }

    private Stores stores() {
        var store = new PrimingStore(Map.copyOf(rows));
        return new Stores(Aws.client(DynamoDbClient.builder(), store));
    }

    private void put(String kind, Map<String, AttributeValue> row) {
        rows.put(table(kind), RowJson.text(row));
    }

    private static String table(String kind) {
        return Environment.get(kind + "_TABLE");
    }
}
