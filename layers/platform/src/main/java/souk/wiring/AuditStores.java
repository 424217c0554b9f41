package souk.wiring;

import java.util.function.Supplier;
import souk.dynamo.Tables;
import souk.dynamo.order.DynamoAllOrders;
import souk.dynamo.review.DynamoRatingAudit;
import souk.dynamo.sales.DynamoAllSales;
import souk.dynamo.shopper.DynamoOpenOrdersAudit;
import souk.order.AllOrders;
import souk.order.OpenOrdersAudit;
import souk.review.RatingAudit;
import souk.sales.AllSales;

/**
 * The ports that read all there is: for tools that a person runs, never for a route.
 *
 * @param ids gives random texts, never the same twice
 */
public record AuditStores(Tables tables, Supplier<String> ids) {
    public AllOrders allOrders() {
        return new DynamoAllOrders(tables);
    }

    public OpenOrdersAudit openOrders() {
        return new DynamoOpenOrdersAudit(tables);
    }

    public RatingAudit ratings() {
        return new DynamoRatingAudit(tables, ids);
    }

    public AllSales allSales() {
        return new DynamoAllSales(tables);
    }
}
