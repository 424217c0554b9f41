package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.ProductStatus;
import souk.order.OrderLine;

/**
 * What a line of an order does to the stock of its product. One index holds stock, the one that its
 * seller's overview is read from.
 */
public final class StockWrite {
    private StockWrite() {}

    /** Takes the line's units if the product is still sold, at this very price, and has them. */
    public static Update.Builder asShown(String table, OrderLine line) {
        return update(table, line)
                .updateExpression("SET stock = stock - :units")
                .conditionExpression(
                        "#status = :active AND price = :price AND currency = :currency"
                                + " AND stock >= :units")
                .expressionAttributeNames(Map.of("#status", "status"))
                .expressionAttributeValues(
                        Map.of(
                                ":units",
                                number(line.quantity().units()),
                                ":active",
                                text(ProductStatus.ACTIVE.word()),
                                ":price",
                                number(line.price().minor()),
                                ":currency",
                                text(line.price().currency().getCurrencyCode())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** Takes the line's units once more: it is paid, at the price of then. */
    public static Update.Builder again(String table, OrderLine line) {
        return update(table, line)
                .updateExpression("SET stock = stock - :units")
                .conditionExpression("stock >= :units")
                .expressionAttributeValues(Map.of(":units", number(line.quantity().units())));
    }

    /** Gives the line's units back. A product is archived, never deleted. */
    public static Update.Builder back(String table, OrderLine line) {
        return update(table, line)
                .updateExpression("SET stock = stock + :units")
                .conditionExpression("attribute_exists(id)")
                .expressionAttributeValues(Map.of(":units", number(line.quantity().units())));
    }

    private static Update.Builder update(String table, OrderLine line) {
        return Update.builder()
                .tableName(table)
                .key(ProductSchema.INSTANCE.key(line.productId().value()));
    }
}
