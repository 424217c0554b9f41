package souk.dynamo.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Schema;
import souk.dynamo.order.OrderSchema;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Review;
import souk.shopper.ShopperId;

/**
 * A report as a row of Reviews, which marks that its shopper has reported the review: as long as
 * the review is there in this form, once each. The moderators' index holds the reports of a review
 * by time.
 *
 * @param list of all reports of the review; the row's id is this and who reported
 */
record ReportRow(String list, Report report) {
    /** Who said what is nobody's business for ever; by then a moderator has looked. */
    private static final Duration KEPT = Duration.ofDays(365);

    static final Attribute<String> ID = Attribute.text("id");

    /** Whose it is, beside the shopper's own reviews in their index. */
    private static final Attribute<String> REPORTER = Attribute.text("userId");

    private static final Attribute<Instant> AT = Attribute.millis("at");
    private static final Attribute<ReportReason> REASON =
            Attribute.text("reason", ReportReason::new, ReportReason::text);
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    static final Schema<ReportRow> SCHEMA =
            Schema.of(ReportRow.class, ReviewSchema.keys(), ReportRow::read, ReportRow::row);

    /** The list of all reports of a review; one that is written anew has another. */
    static String list(Review review) {
        return "report#" + review.id() + "#" + review.createdAt().toEpochMilli();
    }

    private static ReportRow read(Map<String, AttributeValue> row) {
        String list = ReviewSchema.MODERATION.of(row);
        var by = new ShopperId(ID.of(row).substring(list.length() + 1));
        return new ReportRow(list, new Report(by, REASON.maybeOf(row), AT.of(row)));
    }

    private Map<String, AttributeValue> row() {
        Map<String, AttributeValue> row = new HashMap<>();
        ID.put(row, list + "#" + report.by());
        REPORTER.put(row, "reporter#" + report.by());
        ReviewSchema.BY_AGE.put(row, OrderSchema.sortable(report.at()) + "#" + ID.of(row));
        ReviewSchema.MODERATION.put(row, list);
        ReviewSchema.BY_URGENCY.put(row, OrderSchema.sortable(report.at()) + "#" + report.by());
        AT.put(row, report.at());
        EXPIRES_AT.put(row, report.at().plus(KEPT));
        REASON.put(row, report.reason());
        return row;
    }
}
