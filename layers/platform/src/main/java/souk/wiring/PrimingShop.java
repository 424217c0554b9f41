package souk.wiring;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.dynamo.Table;
import souk.dynamo.order.OrderSchema;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.ReviewedQuote;
import souk.review.ReviewId;

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

    /** The seller that there is. */
    public static final String SELLER = ExampleRows.SELLER.value();

    /** The order that there is. */
    public static final OrderId ORDER = ExampleRows.ORDER;

    /** The payment session of that order. */
    public static final String SESSION = "cs_example";

    /** The review that there is. */
    public static final ReviewId REVIEW = ExampleRows.REVIEW;

    private PrimingShop() {}

    /** The ports of a shop where there is one of each. */
    public static Stores stores() {
        return over(rows());
    }

    /** The same where the order was placed just now, so that it can be paid. */
    public static Stores storesWithOpenOrder() {
        return over(withOrder(rows(), examples().orders().open(Live.clock().instant())));
    }

    /** The same where the order is paid, and nothing is sent of it. */
    public static Stores storesWithPaidOrder() {
        Map<String, String> rows = rows();
        rows.remove(Environment.live().table(Table.PARCELS));
        rows.remove(Environment.live().table(Table.RETURNS));
        return over(withOrder(rows, examples().orders().paid()));
    }

    /** The same where the order is paid, and sent in the parcel that there is. */
    public static Stores storesWithSentOrder() {
        return over(withOrder(rows(), examples().orders().sent()));
    }

    /** The same without the return, so that all of the parcel may go back. */
    public static Stores storesWithReturnableOrder() {
        Map<String, String> rows = rows();
        rows.remove(Environment.live().table(Table.RETURNS));
        return over(withOrder(rows, examples().orders().sent()));
    }

    private static Map<String, String> withOrder(Map<String, String> rows, Order order) {
        rows.put(
                Environment.live().table(Table.ORDERS),
                RowJson.text(OrderSchema.INSTANCE.write(order)));
        return rows;
    }

    private static ExampleRows examples() {
        return new ExampleRows(Environment.live().currency());
    }

    /** The ports of a shop that lacks what is about to be made. */
    public static Stores storesWithout(Table... missing) {
        Map<String, String> rows = rows();
        for (Table table : missing) {
            rows.remove(Environment.live().table(table));
        }
        return over(rows);
    }

    /** The quote for the cart that there is, as its shopper was shown it. */
    public static ReviewedQuote reviewed() {
        return examples().orders().reviewed();
    }

    private static Map<String, String> rows() {
        Environment environment = Environment.live();
        ExampleRows examples = examples();
        Map<String, String> rows = new HashMap<>();
        for (Table table : Table.values()) {
            examples.of(table)
                    .ifPresent(row -> rows.put(environment.table(table), RowJson.text(row)));
        }
        return rows;
    }

    private static Stores over(Map<String, String> rows) {
        var store = new PrimingStore(Map.copyOf(rows));
        return new Stores(
                Aws.client(DynamoDbClient.builder(), store), System.getenv(), Live.clock());
    }
}
