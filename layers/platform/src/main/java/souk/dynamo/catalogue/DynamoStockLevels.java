package souk.dynamo.catalogue;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.catalogue.StockLevels;

/**
 * Stock from the index that sorts each seller's products by it: one small query, however much they
 * list. Safe for use by many threads.
 */
public final class DynamoStockLevels implements StockLevels {
    private final DynamoDbClient client;
    private final String products;

    public DynamoStockLevels(DynamoDbClient client, String products) {
        this.client = client;
        this.products = products;
    }

    @Override
    public List<StockLevel> low(SellerId seller, int fewer, int most) {
        var request =
                QueryRequest.builder()
                        .tableName(products)
                        .indexName("stock")
                        .keyConditionExpression("sellerStatus = :shard AND stock < :fewer")
                        .expressionAttributeValues(
                                Map.of(
                                        ":shard",
                                        text(seller + "#" + ProductStatus.ACTIVE.word()),
                                        ":fewer",
                                        number(fewer)))
                        .limit(most)
                        .build();
        return client.query(request).items().stream().map(DynamoStockLevels::stocked).toList();
    }

    private static StockLevel stocked(Map<String, AttributeValue> row) {
        return new StockLevel(
                new ProductId(text(row, "id")),
                text(row, "title"),
                Math.toIntExact(number(row, "stock")));
    }
}
