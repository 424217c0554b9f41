package souk.dynamo.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.dynamo.Attributes;
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
            boolean ascending) {}

    private Page<Review> read(Listing list, int limit, Optional<String> after) {
        Map<String, String> names = new HashMap<>(Map.of("#key", list.key()));
        Map<String, AttributeValue> values =
                new HashMap<>(Map.of(":of", Attributes.text(list.of())));
        list.prefix()
                .ifPresent(
                        prefix -> {
                            names.put("#sort", list.sortKey());
                            values.put(":prefix", Attributes.text(prefix));
                        });
        var request =
                QueryRequest.builder()
                        .tableName(store.tables().reviews())
                        .indexName(list.index())
                        .keyConditionExpression(
                                list.prefix().isPresent()
                                        ? "#key = :of AND begins_with(#sort, :prefix)"
                                        : "#key = :of")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .scanIndexForward(list.ascending())
                        // One more than the page: only so is it known where the list ends.
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(list, position)));
        var answer = store.client().query(request.build());
        var rows = answer.items().stream().limit(limit).toList();
        boolean more = answer.items().size() > limit || answer.hasLastEvaluatedKey();
        return new Page<>(
                ReviewSchema.reviews(rows), more ? last(rows, list.sortKey()) : Optional.empty());
    }

    private static Optional<String> last(List<Map<String, AttributeValue>> rows, String sortKey) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Attributes.text(rows.getLast(), sortKey));
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
