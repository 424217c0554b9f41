package souk.dynamo.review;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * Reported and hidden reviews in DynamoDB, by one scan of their table, in which the marks of
 * reports stand too. Safe for use by many threads.
 */
public final class DynamoReported implements Reported {
    private static final String WHICH =
            "begins_with(id, :mark) OR (attribute_exists(rating) AND attribute_not_exists(withdrawn)"
                    + " AND (reports > :none OR attribute_not_exists(productId)))";

    private final DynamoDbClient client;
    private final String table;

    public DynamoReported(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public List<Complaint> complaints(Runnable afterEach) {
        List<Review> reviews = new ArrayList<>();
        Map<String, List<Report>> marks = new HashMap<>();
        var request =
                ScanRequest.builder()
                        .tableName(table)
                        .consistentRead(true)
                        .filterExpression(WHICH)
                        .expressionAttributeValues(
                                Map.of(":mark", text(ReviewWrite.MARK), ":none", number(0)))
                        .build();
        for (Map<String, AttributeValue> row : client.scanPaginator(request).items()) {
            String id = text(row, "id");
            if (id.startsWith(ReviewWrite.MARK)) {
                int end = id.lastIndexOf('#');
                marks.computeIfAbsent(id.substring(0, end), of -> new ArrayList<>())
                        .add(report(row, id.substring(end + 1)));
            } else {
                reviews.add(ReviewSchema.INSTANCE.read(row));
            }
            afterEach.run();
        }
        return reviews.stream()
                .map(
                        review ->
                                complaint(
                                        review,
                                        marks.getOrDefault(ReviewWrite.marks(review), List.of())))
                .toList();
    }

    /** Marks of reports that were dealt with stay: the open ones are the latest. */
    private static Complaint complaint(Review review, List<Report> reports) {
        return new Complaint(
                review,
                reports.stream()
                        .sorted(Comparator.comparing(Report::at))
                        .skip(Math.max(0, reports.size() - review.reports().all()))
                        .toList());
    }

    private static Report report(Map<String, AttributeValue> row, String by) {
        return new Report(
                new ShopperId(by),
                Optional.ofNullable(row.get("reason"))
                        .map(AttributeValue::s)
                        .map(ReportReason::new),
                Instant.ofEpochMilli(number(row, "at")));
    }
}
