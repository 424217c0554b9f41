package souk.dynamo.review;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.dynamo.Attributes;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
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
    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final DynamoDbTable<Review> reviews;
    private final Supplier<String> ids;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoRatingAudit(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.reviews = tables.table(Table.REVIEWS, ReviewSchema.INSTANCE);
        this.ids = ids;
    }

    @Override
    public Page<Product> products(int limit, Optional<String> after) {
        return page(products, "attribute_exists(id)", limit, after);
    }

    /** Marks of reports stand in the same table; only reviews have a rating. */
    @Override
    public Page<Review> reviews(int limit, Optional<String> after) {
        return page(reviews, "attribute_exists(rating)", limit, after);
    }

    private static <T> Page<T> page(
            DynamoDbTable<T> table, String which, int limit, Optional<String> after) {
        var request =
                ScanEnhancedRequest.builder()
                        .consistentRead(true)
                        .filterExpression(Expression.builder().expression(which).build())
                        .limit(limit);
        after.ifPresent(id -> request.exclusiveStartKey(Map.of("id", Attributes.text(id))));
        var page = table.scan(request.build()).iterator().next();
        return new Page<>(
                page.items(),
                Optional.ofNullable(page.lastEvaluatedKey())
                        .map(last -> Attributes.text(last, "id")));
    }

    @Override
    public Optional<Product> product(ProductId id) {
        return Optional.ofNullable(
                products.getItem(get -> get.key(Schema.keyOf(id.value())).consistentRead(true)));
    }

    @Override
    public boolean set(Product seen, RatingSummary figures) {
        return new Transaction()
                .update(new RatingWrite(seen, figures).update(products.tableName()))
                .run(tables.client(), ids.get(), ReviewsBusy::new)
                .done();
    }
}
