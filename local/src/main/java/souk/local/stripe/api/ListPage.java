package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * A page of a list of what belongs to one payment, newest first.
 *
 * @param after the id of the last element of the page before
 * @see <a href="https://docs.stripe.com/api/pagination">Stripe: pagination</a>
 */
record ListPage(long limit, Optional<String> after) {
    private static final int USUAL = 10;
    private static final int MOST = 100;

    static ListPage read(Params params) {
        return new ListPage(
                params.number("limit", 1, MOST).orElse(USUAL), params.text("starting_after"));
    }

    /**
     * The page as Stripe writes it.
     *
     * @param object what the elements are: {@code refund}
     */
    <T> ObjectNode of(
            String object,
            List<T> newestFirst,
            Function<T, String> id,
            Function<T, ObjectNode> shape) {
        var rest = after.isEmpty() ? newestFirst : following(object, newestFirst, id, after.get());
        var list = JsonNodeFactory.instance.objectNode();
        list.put("object", "list");
        var data = list.putArray("data");
        rest.stream().limit(limit).forEach(each -> data.add(shape.apply(each)));
        list.put("has_more", rest.size() > limit);
        list.put("url", "/v1/" + object + "s");
        return list;
    }

    private static <T> List<T> following(
            String object, List<T> newestFirst, Function<T, String> id, String last) {
        var at = newestFirst.stream().map(id).toList().indexOf(last);
        if (at < 0) {
            throw StripeRefusal.parameter(
                    "resource_missing",
                    "starting_after",
                    "No such %s: '%s'".formatted(object, last));
        }
        return newestFirst.subList(at + 1, newestFirst.size());
    }
}
