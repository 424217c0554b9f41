package souk.proof.checkout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many reports each shopper made, by the marks that stand beside the reviews, and how many were
 * counted on the shopper's days.
 */
record StoredReports(Map<String, Long> made, Map<String, Long> counted) {

    static StoredReports read(
            List<Map<String, AttributeValue>> reviews, List<Map<String, AttributeValue>> shoppers) {
        Map<String, Long> made = new TreeMap<>();
        for (Map<String, AttributeValue> row : reviews) {
            String id = StoredOrder.text(row, "id").orElseThrow();
            if (id.startsWith("report#")) {
                made.merge(id.substring(id.lastIndexOf('#') + 1), 1L, Long::sum);
            }
        }
        Map<String, Long> counted = new TreeMap<>();
        for (Map<String, AttributeValue> row : shoppers) {
            if (row.containsKey("reports")) {
                counted.merge(
                        StoredOrder.text(row, "userId").orElseThrow(),
                        StoredOrder.number(row, "reports"),
                        Long::sum);
            }
        }
        return new StoredReports(made, counted);
    }
}
