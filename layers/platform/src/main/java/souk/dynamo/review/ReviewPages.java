package souk.dynamo.review;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attributes;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.review.Review;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/** Reads pages of reviews from the indexes. A position is the sort key of a page's last review. */
record ReviewPages(ReviewStore store) {
    private static final Pattern POSITION =
            Pattern.compile("([1-5]#)?[0-9]{13}#[A-Za-z0-9_-]{28,155}");

    Page<Review> of(ReviewQuery query) {
        boolean byAge = query.sort() == ReviewSort.NEWEST && query.rating().isEmpty();
        var list =
                new Listing(
                        byAge ? "newest" : "rating",
                        "productId",
                        query.product().value(),
                        byAge ? "byAge" : "byRating",
                        query.rating().map(rating -> rating.stars() + "#"),
                        query.sort() == ReviewSort.LOWEST);
        return read(list, query.limit(), query.after());
    }

    Page<Review> of(ShopperId shopper, int limit, Optional<String> after) {
        var list = new Listing("user", "userId", shopper.value(), "byAge", Optional.empty(), false);
        return read(list, limit, after);
    }

    /** An index, the partition of it that is read, and how. */
    private record Listing(
            String index,
            String key,
            String of,
            String sortKey,
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
        return Map.of(
                list.key(),
                Attributes.text(list.of()),
                list.sortKey(),
                Attributes.text(position),
                "id",
                Attributes.text(position.substring(position.lastIndexOf('#') + 1)));
    }
}
