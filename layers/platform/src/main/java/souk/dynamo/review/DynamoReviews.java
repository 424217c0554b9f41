package souk.dynamo.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.concurrent.Together;
import souk.dynamo.Backoff;
import souk.dynamo.BatchRead;
import souk.dynamo.Schema;
import souk.dynamo.Tables;
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
    public DynamoReviews(Tables tables, Supplier<String> ids) {
        this.store = new ReviewStore(tables, ids);
        this.pages = new ReviewPages(store);
        this.purchases = new Purchases(tables);
    }

    @Override
    public Optional<ReviewList> list(ReviewQuery query) {
        Key key = Schema.keyOf(query.product().value());
        var product = Together.start(() -> Optional.ofNullable(store.products().getItem(key)));
        Page<Review> page = pages.of(query);
        Optional<RatingSummary> rating = Together.result(product).map(Product::rating);
        // What was said of a product outlives it.
        return rating.isEmpty() && page.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReviewList(rating.orElse(RatingSummary.NONE), page));
    }

    @Override
    public Page<Review> findByShopper(ShopperId shopper, int limit, Optional<String> after) {
        return pages.of(shopper, limit, after);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return Optional.ofNullable(store.reviews().getItem(Schema.keyOf(id.value())));
    }

    @Override
    public ReviewSnapshot snapshot(ReviewId id) {
        return snapshot(ofReview(id).from(store.tables().enhanced()));
    }

    private BatchRead ofReview(ReviewId id) {
        return new BatchRead()
                .consistentlyOf(store.reviews(), List.of(Schema.keyOf(id.value())))
                .consistentlyOf(store.products(), ProductSchema.keys(List.of(id.product())));
    }

    private ReviewSnapshot snapshot(BatchRead.Rows rows) {
        return new ReviewSnapshot(rows.oneOf(store.reviews()), rows.oneOf(store.products()));
    }

    @Override
    public Optional<Review> findOwn(ProductId product, ShopperId shopper) {
        return store.seeds().find(shopper).flatMap(seed -> find(ReviewId.of(product, seed)));
    }

    @Override
    public NewReviewBasis newReviewBasis(ProductId product, ShopperId shopper) {
        var purchase = Together.start(() -> purchases.paid(shopper, product));
        Seeds seeds = store.seeds();
        var rows =
                new BatchRead()
                        .consistentlyOf(seeds.table(), seeds.key(shopper))
                        .consistentlyOf(store.products(), ProductSchema.keys(List.of(product)))
                        .consistentlyOf(store.sellers(), List.of(SellerRows.key(shopper)))
                        .from(store.tables().enhanced());
        var seed = rows.oneOf(seeds.table());
        return new NewReviewBasis(
                () -> ReviewId.of(product, seeds.of(shopper, seed)),
                rows.oneOf(store.products()),
                rows.oneOf(store.sellers()).map(row -> row.seller().id()),
                Together.result(purchase));
    }

    @Override
    public ReportBasis reportBasis(ReviewId id, ShopperId shopper) {
        var buyer = Together.start(() -> purchases.any(shopper));
        var rows =
                ofReview(id)
                        .consistentlyOf(store.sellers(), List.of(SellerRows.key(shopper)))
                        .from(store.tables().enhanced());
        return new ReportBasis(
                snapshot(rows),
                rows.oneOf(store.sellers()).map(row -> row.seller().id()),
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
