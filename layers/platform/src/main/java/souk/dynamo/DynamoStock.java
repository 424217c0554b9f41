package souk.dynamo;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Stock;
import souk.catalogue.Stocked;

/**
 * Sellers' products from the index by seller, which holds titles, stock and stars: a unit reads
 * some thirty of them. Safe for use by many threads.
 */
public final class DynamoStock implements Stock {
    private final DynamoDbClient client;
    private final String products;

    public DynamoStock(DynamoDbClient client, String products) {
        this.client = client;
        this.products = products;
    }

    @Override
    public List<Stocked> of(SellerId seller) {
        List<Stocked> all = new ArrayList<>();
        Map<String, AttributeValue> start = Map.of();
        do {
            var request =
                    QueryRequest.builder()
                            .tableName(products)
                            .indexName("seller")
                            .keyConditionExpression("sellerShelf = :shelf")
                            .expressionAttributeValues(
                                    Map.of(
                                            ":shelf",
                                            text(seller + "#" + ProductStatus.ACTIVE.word())))
                            .exclusiveStartKey(start.isEmpty() ? null : start)
                            .build();
            var answer = client.query(request);
            answer.items().forEach(row -> all.add(stocked(row)));
            start = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
        } while (!start.isEmpty());
        return all;
    }

    private static Stocked stocked(Map<String, AttributeValue> row) {
        List<Long> stars = new ArrayList<>();
        for (int star = 1; star <= RatingSummary.MOST_STARS; star++) {
            stars.add(number(row, "stars" + star));
        }
        return new Stocked(
                new ProductId(text(row, "id")),
                text(row, "title"),
                Math.toIntExact(number(row, "stock")),
                new RatingSummary(stars));
    }
}
