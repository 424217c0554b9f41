package souk.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The first page of a query, which is one call. */
public final class ListPage {
    private ListPage() {}

    public static <T> List<T> items(SdkIterable<Page<T>> answer) {
        return answer.iterator().next().items();
    }

    /** All of a query, which takes as many calls as they are long. */
    public static <T> List<T> all(SdkIterable<Page<T>> answer) {
        return answer.stream().flatMap(page -> page.items().stream()).toList();
    }

    /**
     * A page of a list of which a filter takes some: what one call has found.
     *
     * @param position of an item, by which the next page is asked for
     * @param keyPosition the same, of the key of the last item that was looked at
     */
    public static <T> souk.value.Page<T> filtered(
            SdkIterable<Page<T>> answer,
            int limit,
            Function<T, String> position,
            Function<Map<String, AttributeValue>, String> keyPosition) {
        Page<T> page = answer.iterator().next();
        List<T> items = page.items().stream().limit(limit).toList();
        return new souk.value.Page<>(
                items,
                page.items().size() > limit
                        ? Optional.of(position.apply(items.getLast()))
                        : Optional.ofNullable(page.lastEvaluatedKey()).map(keyPosition));
    }

    /**
     * A page of a list, of which one item more was asked for than the page may hold: only so is it
     * known where the list ends.
     *
     * @param position of an item, by which the next page is asked for
     */
    public static <T> souk.value.Page<T> of(
            SdkIterable<Page<T>> answer, int limit, Function<T, String> position) {
        Page<T> page = answer.iterator().next();
        List<T> items = page.items().stream().limit(limit).toList();
        boolean more = page.items().size() > limit || page.lastEvaluatedKey() != null;
        return new souk.value.Page<>(
                items,
                more && !items.isEmpty()
                        ? Optional.of(position.apply(items.getLast()))
                        : Optional.empty());
    }
}
