package souk.dynamo.review;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.order.ProvedReview;
import souk.review.Review;
import souk.review.ReviewId;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/** Reads pages of reviews from the indexes. A position is the sort key of a page's last review. */
record ReviewPages(ReviewStore store) {
    private static final Pattern POSITION =
            Pattern.compile("([1-5]#|[0-9]{8}#)?[0-9]{13}#[A-Za-z0-9_-]{28,155}");

    Page<Review> of(ReviewQuery query) {
        boolean byAge = query.sort() == ReviewSort.NEWEST && query.rating().isEmpty();
        var list =
                new Listing(
                        byAge ? "newest" : "rating",
                        ReviewSchema.PRODUCT,
                        query.product().value(),
                        byAge ? ReviewSchema.BY_AGE : ReviewSchema.BY_RATING,
                        query.rating().map(rating -> rating.stars() + "#"),
                        query.sort() == ReviewSort.LOWEST);
        return read(list, query.limit(), query.after());
    }

    Page<Review> of(ShopperId shopper, int limit, Optional<String> after) {
        var list =
                new Listing(
                        "user",
                        ReviewSchema.SHOPPER,
                        shopper.value(),
                        ReviewSchema.BY_AGE,
                        Optional.empty(),
                        false);
        return read(list, limit, after);
    }

    /** One page of a list of the moderators. */
    Page<Review> moderated(String list, int limit, Optional<String> after) {
        var waiting =
                new Listing(
                        ReviewSchema.MODERATION_INDEX,
                        ReviewSchema.MODERATION,
                        list,
                        ReviewSchema.BY_URGENCY,
                        Optional.empty(),
                        false);
        return read(waiting, limit, after);
    }

    /** An index, the partition of it that is read, and how. */
    private record Listing(
            String index,
            Attribute<?> key,
            String of,
            Attribute<String> sortKey,
            Optional<String> prefix,
            boolean ascending) {

        QueryConditional part() {
            return prefix.isEmpty()
                    ? QueryConditional.keyEqualTo(Schema.keyOf(of))
                    : QueryConditional.sortBeginsWith(
                            key -> key.partitionValue(of).sortValue(prefix.get()));
        }
    }

    private Page<Review> read(Listing list, int limit, Optional<String> after) {
        var request =
                QueryEnhancedRequest.builder()
                        .queryConditional(list.part())
                        .scanIndexForward(list.ascending())
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(list, position)));
        return ListPage.of(
                store.reviews().index(list.index()).query(request.build()),
                limit,
                review -> ReviewSchema.position(review, list.sortKey()));
    }

    private static Map<String, AttributeValue> start(Listing list, String position) {
        if (!POSITION.matcher(position).matches()
                || !position.startsWith(list.prefix().orElse(""))) {
            throw new Malformed("cursor does not belong to this list");
        }
        var last = new ReviewId(position.substring(position.lastIndexOf('#') + 1));
        return Map.ofEntries(
                Map.entry(list.key().name(), AttributeValue.fromS(list.of())),
                list.sortKey().entry(position),
                ProvedReview.ID.entry(last));
    }
}
