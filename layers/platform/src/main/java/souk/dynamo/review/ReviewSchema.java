package souk.dynamo.review;

import static souk.dynamo.order.ProvedReview.ID;
import static souk.dynamo.order.ProvedReview.PURCHASE;
import static souk.dynamo.order.ProvedReview.VERSION;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.ProductId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.OpenReports;
import souk.review.Rating;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * A review as a row of Reviews. A hidden one has no {@code productId}, and so drops out of the
 * indexes that its product is read by; its author still finds it. One that is reported or hidden is
 * in a list of the moderators, whose index is empty but for such reviews and for reports.
 */
public final class ReviewSchema extends Schema<Review> {
    static final Attribute<ProductId> PRODUCT =
            Attribute.text("productId", ProductId::new, ProductId::value);
    static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);
    static final Attribute<Integer> RATING = Attribute.count("rating");
    static final Attribute<Instant> CREATED_AT = Attribute.millis("createdAt");
    static final Attribute<Integer> REPORTS = Attribute.count("reports");
    static final Attribute<Boolean> WITHDRAWN = Attribute.flag("withdrawn");
    static final Attribute<String> BY_AGE = Attribute.text("byAge");
    static final Attribute<String> BY_RATING = Attribute.text("byRating");

    /** Which list of the moderators it is in; reports of a review make a list of their own. */
    static final Attribute<String> MODERATION = Attribute.text("moderation");

    static final Attribute<String> BY_URGENCY = Attribute.text("byUrgency");
    static final String MODERATION_INDEX = "moderation";
    static final String REPORTED = "reported";
    static final String HIDDEN = "hidden";

    private static final Attribute<Comment> COMMENT =
            Attribute.text("comment", Comment::new, Comment::text);
    private static final Attribute<DisplayName> AUTHOR =
            Attribute.text("author", DisplayName::new, DisplayName::text);
    private static final Attribute<Instant> EDITED_AT = Attribute.millis("editedAt");
    private static final Attribute<Instant> HIDDEN_AT = Attribute.millis("hiddenAt");
    private static final Attribute<Integer> BUYER_REPORTS = Attribute.count("buyerReports");

    public static final ReviewSchema INSTANCE = new ReviewSchema();

    private ReviewSchema() {
        super(Review.class, keys());
    }

    static Keys keys() {
        return Keys.of(ID)
                .index("newest", PRODUCT, BY_AGE)
                .index("rating", PRODUCT, BY_RATING)
                .index("user", SHOPPER, BY_AGE)
                .index(MODERATION_INDEX, MODERATION, BY_URGENCY);
    }

    @Override
    public Review parse(Map<String, AttributeValue> row) {
        return new Review(
                ID.of(row),
                SHOPPER.of(row),
                new Rating(RATING.of(row)),
                COMMENT.maybeOf(row),
                AUTHOR.maybeOf(row),
                PURCHASE.maybeOf(row),
                CREATED_AT.of(row),
                EDITED_AT.maybeOf(row),
                new OpenReports(REPORTS.of(row), BUYER_REPORTS.of(row)),
                HIDDEN_AT.maybeOf(row),
                WITHDRAWN.isIn(row),
                VERSION.of(row));
    }

    @Override
    public Map<String, AttributeValue> write(Review review) {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, review.id());
        SHOPPER.put(row, review.shopper());
        RATING.put(row, review.rating().stars());
        BY_AGE.put(row, byAge(review));
        CREATED_AT.put(row, review.createdAt());
        REPORTS.put(row, review.reports().all());
        BUYER_REPORTS.put(row, review.reports().byBuyers());
        VERSION.put(row, review.version());
        COMMENT.put(row, review.comment());
        AUTHOR.put(row, review.author());
        PURCHASE.put(row, review.purchase());
        EDITED_AT.put(row, review.editedAt());
        if (review.withdrawn()) {
            WITHDRAWN.put(row, true);
        }
        if (!review.hidden()) {
            PRODUCT.put(row, review.product());
            BY_RATING.put(row, byRating(review));
        }
        HIDDEN_AT.put(row, review.hiddenAt());
        list(review)
                .ifPresent(
                        list -> {
                            MODERATION.put(row, list);
                            BY_URGENCY.put(row, byUrgency(review));
                        });
        return row;
    }

    /** The list of the moderators in which the review is; none if it does not concern them. */
    private static Optional<String> list(Review review) {
        if (review.withdrawn()) {
            return Optional.empty();
        }
        return review.reports().all() > 0
                ? Optional.of(REPORTED)
                : review.hiddenAt().map(_ -> HIDDEN);
    }

    private static String byUrgency(Review review) {
        return review.reports().all() > 0
                ? "%08d#%s".formatted(review.reports().all(), byAge(review))
                : OrderSchema.sortable(review.hiddenAt().orElseThrow()) + "#" + review.id();
    }

    /** Where a review stands in the lists that are sorted by this key. */
    static String position(Review review, Attribute<String> sortKey) {
        if (sortKey == BY_URGENCY) {
            return byUrgency(review);
        }
        return sortKey == BY_AGE ? byAge(review) : byRating(review);
    }

    private static String byAge(Review review) {
        return OrderSchema.sortable(review.createdAt()) + "#" + review.id();
    }

    private static String byRating(Review review) {
        return review.rating().stars() + "#" + byAge(review);
    }
}
