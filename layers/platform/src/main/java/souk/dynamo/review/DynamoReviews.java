package souk.dynamo.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.concurrent.Together;
import souk.dynamo.Attributes;
import souk.dynamo.Backoff;
import souk.dynamo.BatchRead;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.order.Purchases;
import souk.dynamo.seller.SellerRows;
import souk.dynamo.shopper.Seeds;
import souk.review.Review;
import souk.review.ReviewChange;
import souk.review.ReviewId;
import souk.review.ReviewList;
import souk.review.ReviewQuery;
import souk.review.ReviewSnapshot;
import souk.review.Reviews;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Reviews in DynamoDB, one row each; every call is one round trip. Lists are eventually consistent,
 * what a step is decided on is not. Safe for use by many threads.
 */
public final class DynamoReviews implements Reviews {
    private final ReviewStore store;
    private final ReviewPages pages;
    private final Purchases purchases;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoReviews(DynamoDbClient client, ReviewTables tables, Supplier<String> ids) {
        this.store = new ReviewStore(client, tables, ids);
        this.pages = new ReviewPages(store);
        this.purchases = new Purchases(client, tables.orders());
    }

    @Override
    public Optional<ReviewList> list(ReviewQuery query) {
        var product = Together.start(() -> row(store.tables().products(), query.product().value()));
        Page<Review> page = pages.of(query);
        Map<String, AttributeValue> row = Together.result(product);
        if (row.isEmpty()) {
            // What was said of a product outlives it.
            return page.items().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ReviewList(RatingSummary.NONE, page));
        }
        return Optional.of(new ReviewList(ProductSchema.INSTANCE.read(row).rating(), page));
    }

    private Map<String, AttributeValue> row(String table, String id) {
        var request =
                GetItemRequest.builder()
                        .tableName(table)
                        .key(Map.of("id", Attributes.text(id)))
                        .build();
        return store.client().getItem(request).item();
    }

    @Override
    public Page<Review> findByShopper(ShopperId shopper, int limit, Optional<String> after) {
        return pages.of(shopper, limit, after);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        Map<String, AttributeValue> row = row(store.tables().reviews(), id.value());
        return row.isEmpty() ? Optional.empty() : Optional.of(ReviewSchema.INSTANCE.read(row));
    }

    @Override
    public ReviewSnapshot snapshot(ReviewId id) {
        return snapshot(id, ofReview(id).from(store.client()));
    }

    private BatchRead ofReview(ReviewId id) {
        ReviewTables tables = store.tables();
        return new BatchRead()
                .consistentlyOf(tables.reviews(), Set.of(ReviewSchema.INSTANCE.key(id.value())))
                .consistentlyOf(tables.products(), ProductSchema.keys(Set.of(id.product())));
    }

    private ReviewSnapshot snapshot(
            ReviewId id, Map<String, List<Map<String, AttributeValue>>> rows) {
        ReviewTables tables = store.tables();
        var reviews = ReviewSchema.reviews(rows.getOrDefault(tables.reviews(), List.of()));
        Map<ProductId, Product> products =
                ProductSchema.products(rows.getOrDefault(tables.products(), List.of()));
        return new ReviewSnapshot(
                reviews.stream().findFirst(), Optional.ofNullable(products.get(id.product())));
    }

    @Override
    public Optional<Review> findOwn(ProductId product, ShopperId shopper) {
        return store.seeds().find(shopper).flatMap(seed -> find(ReviewId.of(product, seed)));
    }

    @Override
    public NewReviewBasis newReviewBasis(ProductId product, ShopperId shopper) {
        var purchase = Together.start(() -> purchases.paid(shopper, product));
        ReviewTables tables = store.tables();
        Seeds seeds = store.seeds();
        var rows =
                new BatchRead()
                        .consistentlyOf(tables.shoppers(), Set.of(seeds.key(shopper)))
                        .consistentlyOf(tables.products(), ProductSchema.keys(Set.of(product)))
                        .consistentlyOf(tables.sellers(), Set.of(SellerRows.keyOf(shopper)))
                        .from(store.client());
        Map<ProductId, Product> products =
                ProductSchema.products(rows.getOrDefault(tables.products(), List.of()));
        var row = rows.getOrDefault(tables.shoppers(), List.of());
        return new NewReviewBasis(
                () -> ReviewId.of(product, seeds.of(shopper, row)),
                Optional.ofNullable(products.get(product)),
                SellerRows.read(rows.getOrDefault(tables.sellers(), List.of())),
                Together.result(purchase));
    }

    @Override
    public ReportBasis reportBasis(ReviewId id, ShopperId shopper) {
        var buyer = Together.start(() -> purchases.any(shopper));
        String sellers = store.tables().sellers();
        var rows =
                ofReview(id)
                        .consistentlyOf(sellers, Set.of(SellerRows.keyOf(shopper)))
                        .from(store.client());
        return new ReportBasis(
                snapshot(id, rows),
                SellerRows.read(rows.getOrDefault(sellers, List.of())),
                Together.result(buyer));
    }

    @Override
    public EditBasis editBasis(ReviewId id, ShopperId shopper) {
        var purchase = Together.start(() -> purchases.paid(shopper, id.product()));
        return new EditBasis(snapshot(id), Together.result(purchase));
    }

    @Override
    public void standBack(int attempt) {
        Backoff.beforeAttempt(attempt);
    }

    @Override
    public Written write(ReviewChange change) {
        return new ReviewWrite(store, change).apply();
    }
}
