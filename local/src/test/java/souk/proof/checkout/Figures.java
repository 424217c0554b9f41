package souk.proof.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a product is rated, as its row says.
 *
 * @param stars five counts, the first for one star
 * @param suspended whether it is not for sale
 * @param shard where it stands among the best rated, while it is for sale
 */
public record Figures(List<Long> stars, boolean suspended, Optional<String> shard) {
    private static final int MAX_STARS = 5;

    static Figures read(Map<String, AttributeValue> row) {
        return new Figures(
                IntStream.rangeClosed(1, MAX_STARS)
                        .mapToObj(star -> StoredOrder.number(row, "stars" + star))
                        .toList(),
                row.containsKey("suspended") || row.containsKey("sellerSuspended"),
                StoredOrder.text(row, "byRating"));
    }

    /** What a recount comes to. */
    static Figures of(String product, boolean suspended, List<StoredReview> visible) {
        List<Long> stars =
                IntStream.rangeClosed(1, MAX_STARS)
                        .mapToObj(
                                star ->
                                        visible.stream()
                                                .filter(each -> each.stars() == star)
                                                .count())
                        .toList();
        long sum = LongStream.range(0, MAX_STARS).map(i -> (i + 1) * at(stars, i)).sum();
        long average = visible.isEmpty() ? 0 : sum * 10_000 / visible.size();
        return new Figures(
                stars,
                suspended,
                suspended
                        ? Optional.empty()
                        : Optional.of(
                                String.format(
                                        Locale.ROOT,
                                        "%05d#%010d#%s",
                                        average,
                                        visible.size(),
                                        product)));
    }

    private static long at(List<Long> stars, long place) {
        return stars.get(Math.toIntExact(place));
    }
}
