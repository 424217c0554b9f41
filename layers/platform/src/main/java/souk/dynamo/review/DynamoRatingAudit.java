package souk.dynamo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.dynamo.Attributes;
import souk.dynamo.BatchRead;
import souk.dynamo.Transaction;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.RatingWrite;
import souk.review.RatingAudit;
import souk.review.Review;
import souk.review.ReviewsBusy;
import souk.value.Page;

/**
 * All figures and reviews in DynamoDB, by scans of both tables, which cost as much as the tables
 * are long. Safe for use by many threads.
 */
public final class DynamoRatingAudit implements RatingAudit {
    private final DynamoDbClient client;
    private final String products;
    private final String reviews;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoRatingAudit(
            DynamoDbClient client, String products, String reviews, Supplier<String> ids) {
        this.client = client;
        this.products = products;
        this.reviews = reviews;
        this.ids = ids;
    }

    @Override
    public Page<Product> products(int limit, Optional<String> after) {
        ScanResponse page = page(products, "attribute_exists(id)", limit, after);
        return new Page<>(
                List.copyOf(ProductSchema.products(page.items()).values()), position(page));
    }

    /** Marks of reports stand in the same table; only reviews have a rating. */
    @Override
    public Page<Review> reviews(int limit, Optional<String> after) {
        ScanResponse page = page(reviews, "attribute_exists(rating)", limit, after);
        return new Page<>(ReviewSchema.reviews(page.items()), position(page));
    }

    private ScanResponse page(String table, String which, int limit, Optional<String> after) {
        var request =
                ScanRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .filterExpression(which)
                        .limit(limit);
        after.ifPresent(id -> request.exclusiveStartKey(Map.of("id", Attributes.text(id))));
        return client.scan(request.build());
    }

    private static Optional<String> position(ScanResponse page) {
        Map<String, AttributeValue> last =
                page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
        return last.isEmpty() ? Optional.empty() : Optional.of(Attributes.text(last, "id"));
    }

    @Override
    public Optional<Product> product(ProductId id) {
        var rows =
                new BatchRead()
                        .consistentlyOf(products, ProductSchema.keys(Set.of(id)))
                        .from(client)
                        .getOrDefault(products, List.of());
        return Optional.ofNullable(ProductSchema.products(rows).get(id));
    }

    @Override
    public boolean set(Product seen, RatingSummary figures) {
        return new Transaction()
                .update(new RatingWrite(seen, figures).update(products))
                .run(client, ids.get(), ReviewsBusy::new)
                .done();
    }
}
