package souk.dynamo.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Condition;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.review.Report;
import souk.review.Reported;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * Reported and hidden reviews in DynamoDB, by one scan of their table, in which the marks of
 * reports stand too. Safe for use by many threads.
 */
public final class DynamoReported implements Reported {
    /** Marks of reports, and reviews with open ones or hidden by them. */
    private static final Condition WHICH =
            ReviewWrite.MARK_ID
                    .startsWith(ReviewWrite.MARK)
                    .or(
                            ReviewSchema.RATING
                                    .exists()
                                    .and(ReviewSchema.WITHDRAWN.missing())
                                    .and(
                                            ReviewSchema.REPORTS
                                                    .above(0)
                                                    .or(ReviewSchema.PRODUCT.missing())));

    /** Either a review, or a report under what the ids of all marks of its review begin with. */
    record Row(Optional<Review> review, String of, Optional<Report> report) {
        static final Schema<Row> SCHEMA =
                Schema.readOnly(Row.class, ReviewSchema.keys(), DynamoReported::row);
    }

    private final DynamoDbTable<Row> reviews;

    public DynamoReported(Tables tables) {
        this.reviews = tables.table(Table.REVIEWS, Row.SCHEMA);
    }

    @Override
    public List<Complaint> complaints(Runnable afterEach) {
        List<Review> found = new ArrayList<>();
        Map<String, List<Report>> marks = new HashMap<>();
        var rows =
                reviews.scan(
                        scan -> scan.consistentRead(true).filterExpression(WHICH.expression()));
        for (Row row : rows.items()) {
            row.review().ifPresent(found::add);
            row.report()
                    .ifPresent(
                            report ->
                                    marks.computeIfAbsent(row.of(), of -> new ArrayList<>())
                                            .add(report));
            afterEach.run();
        }
        return found.stream()
                .map(
                        review ->
                                complaint(
                                        review,
                                        marks.getOrDefault(ReviewWrite.marks(review), List.of())))
                .toList();
    }

    private static Row row(Map<String, AttributeValue> row) {
        String id = ReviewWrite.MARK_ID.of(row);
        if (!id.startsWith(ReviewWrite.MARK)) {
            return new Row(Optional.of(ReviewSchema.INSTANCE.read(row)), "", Optional.empty());
        }
        int end = id.lastIndexOf('#');
        return new Row(
                Optional.empty(),
                id.substring(0, end),
                Optional.of(report(row, id.substring(end + 1))));
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
                new ShopperId(by), ReviewWrite.REASON.maybeOf(row), ReviewWrite.AT.of(row));
    }
}
