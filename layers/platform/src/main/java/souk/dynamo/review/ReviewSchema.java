package souk.dynamo.review;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attributes;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.order.OrderId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.OpenReports;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.ShopperId;

/**
 * A review as a row of Reviews. A hidden one has no {@code productId}, and so drops out of the
 * indexes that its product is read by; its author still finds it.
 */
public final class ReviewSchema extends Schema<Review> {
    public static final ReviewSchema INSTANCE = new ReviewSchema();

    private ReviewSchema() {
        super(Review.class, keys());
    }

    static Keys keys() {
        return Keys.of("id")
                .index("newest", "productId", "byAge")
                .index("rating", "productId", "byRating")
                .index("user", "userId", "byAge");
    }

    @Override
    public Review parse(Map<String, AttributeValue> row) {
        return new Review(
                new ReviewId(text(row, "id")),
                new ShopperId(text(row, "userId")),
                new Rating(Math.toIntExact(number(row, "rating"))),
                Attributes.optionalText(row, "comment").map(Comment::new),
                Attributes.optionalText(row, "author").map(DisplayName::new),
                Attributes.optionalText(row, "purchase").map(OrderId::new),
                Instant.ofEpochMilli(number(row, "createdAt")),
                Optional.ofNullable(row.get("editedAt"))
                        .map(at -> Instant.ofEpochMilli(Long.parseLong(at.n()))),
                new OpenReports(
                        Math.toIntExact(number(row, "reports")),
                        Math.toIntExact(number(row, "buyerReports"))),
                !row.containsKey("productId"),
                row.containsKey("withdrawn"),
                number(row, "version"));
    }

    @Override
    public Map<String, AttributeValue> write(Review review) {
        Map<String, AttributeValue> row = new HashMap<>();
        row.put("id", text(review.id().value()));
        row.put("userId", text(review.shopper().value()));
        row.put("rating", number(review.rating().stars()));
        row.put("byAge", text(byAge(review)));
        row.put("createdAt", number(review.createdAt().toEpochMilli()));
        row.put("reports", number(review.reports().all()));
        row.put("buyerReports", number(review.reports().byBuyers()));
        row.put("version", number(review.version()));
        review.comment().ifPresent(words -> row.put("comment", text(words.text())));
        review.author().ifPresent(name -> row.put("author", text(name.text())));
        review.purchase().ifPresent(order -> row.put("purchase", text(order.value())));
        review.editedAt().ifPresent(at -> row.put("editedAt", number(at.toEpochMilli())));
        if (review.withdrawn()) {
            row.put("withdrawn", AttributeValue.fromBool(true));
        }
        if (!review.hidden()) {
            row.put("productId", text(review.product().value()));
            row.put("byRating", text(byRating(review)));
        }
        return row;
    }

    /** Where a review stands in the lists that are sorted by this key. */
    static String position(Review review, String sortKey) {
        return sortKey.equals("byAge") ? byAge(review) : byRating(review);
    }

    private static String byAge(Review review) {
        return OrderSchema.sortable(review.createdAt()) + "#" + review.id();
    }

    private static String byRating(Review review) {
        return review.rating().stars() + "#" + byAge(review);
    }
}
