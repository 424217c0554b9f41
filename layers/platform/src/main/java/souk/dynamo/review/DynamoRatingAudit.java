package souk.dynamo.review;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
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
    /** Of both tables. */
    private static final Attribute<String> ID = Attribute.text("id");

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
        return page(products, ID.exists(), limit, after);
    }

    /** Marks of reports stand in the same table; only reviews have a rating. */
    @Override
    public Page<Review> reviews(int limit, Optional<String> after) {
        return page(reviews, ReviewSchema.RATING.exists(), limit, after);
    }

    private static <T> Page<T> page(
            DynamoDbTable<T> table, Condition which, int limit, Optional<String> after) {
        var request =
                ScanEnhancedRequest.builder()
                        .consistentRead(true)
                        .filterExpression(which.expression())
                        .limit(limit);
        after.ifPresent(id -> request.exclusiveStartKey(Map.ofEntries(ID.entry(id))));
        var page = table.scan(request.build()).iterator().next();
        return new Page<>(page.items(), Optional.ofNullable(page.lastEvaluatedKey()).map(ID::of));
    }

    @Override
    public Optional<Product> product(ProductId id) {
        return ProductSchema.find(products, id);
    }

    @Override
    public boolean set(Product seen, RatingSummary figures) {
        String token = ids.get();
        return new RatingWrite(seen, figures)
                .in(new Transaction(), tables, token)
                .run(tables, token, ReviewsBusy::new)
                .done();
    }
}
