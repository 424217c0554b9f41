package souk.proof.checkout;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A review's row, read here and not by the store that wrote it.
 *
 * @param reports open ones
 * @param buyerReports those of them by shoppers who bought something
 * @param purchase the order that is said to prove it
 */
public record StoredReview(
        String id,
        String user,
        String product,
        int stars,
        int reports,
        int buyerReports,
        boolean hidden,
        Optional<String> purchase) {
    private static final int SHOPPER_PART = 27;

    /** Nothing where the row is the mark of a report. */
    static Optional<StoredReview> read(Map<String, AttributeValue> row) {
        String id = StoredOrder.text(row, "id").orElseThrow();
        if (id.startsWith("report#")) {
            return Optional.empty();
        }
        return Optional.of(
                new StoredReview(
                        id,
                        StoredOrder.text(row, "userId").orElseThrow(),
                        id.substring(SHOPPER_PART),
                        Math.toIntExact(StoredOrder.number(row, "rating")),
                        Math.toIntExact(StoredOrder.number(row, "reports")),
                        Math.toIntExact(StoredOrder.number(row, "buyerReports")),
                        !row.containsKey("productId"),
                        StoredOrder.text(row, "purchase")));
    }
}
