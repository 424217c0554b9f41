package souk.dynamo.review;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.dynamo.Table;
import souk.dynamo.Transaction;
import souk.dynamo.catalogue.RatingWrite;
import souk.dynamo.order.Purchases;
import souk.dynamo.shopper.DailyUseWrite;
import souk.review.DailyUse;
import souk.review.Report;
import souk.review.Review;
import souk.review.ReviewChange;
import souk.review.Reviews.Written;
import souk.review.ReviewsBusy;

/**
 * One step of a review: its row, the figures of its product, the proof of purchase, the mark of a
 * report and what the shopper did today, in one transaction. The figures are set, under the
 * condition that they are still those the step was decided on: so the shard by rating is never
 * behind them.
 */
record ReviewWrite(ReviewStore store, ReviewChange change) {
    /** What the ids of marks begin with. */
    static final String MARK = "report#";

    /** Who said what is nobody's business for ever; by then a moderator has looked. */
    private static final Duration MARKS_KEPT = Duration.ofDays(365);

    private static final int REVIEW = 0;
    private static final int MARK_OF_REPORT = 1;

    /** One that was taken back and written anew begins at version 1 again. */
    private static final String UNCHANGED = "version = :before AND createdAt = :born";

    Written apply() {
        if (!change.isConsistent()) {
            return Written.CHANGED_MEANWHILE;
        }
        var transaction = new Transaction();
        review(transaction);
        change.report().ifPresent(report -> transaction.put(mark(report)));
        int use = transaction.size();
        change.use().ifPresent(each -> transaction.update(counted(each)));
        if (change.changesFigures()) {
            transaction.update(figures());
        }
        change.proof().ifPresent(order -> transaction.check(purchases().stillPaid(order)));
        var outcome = transaction.run(store.client(), store.ids().get(), ReviewsBusy::new);
        if (outcome.done()) {
            return Written.DONE;
        }
        if (change.report().isPresent() && outcome.failed(MARK_OF_REPORT)) {
            return Written.REPORTED_BEFORE;
        }
        // Who has written it before is told that, even where the day is over.
        boolean tooMany =
                change.use().isPresent() && outcome.failed(use) && !outcome.failed(REVIEW);
        return tooMany ? Written.TOO_MANY_TODAY : Written.CHANGED_MEANWHILE;
    }

    private Update.Builder counted(DailyUse use) {
        return new DailyUseWrite(use).update(store.tables().name(Table.SHOPPERS));
    }

    private void review(Transaction transaction) {
        Optional<Review> after = change.after();
        if (after.isPresent()) {
            transaction.put(row(after.get()));
        } else {
            transaction.delete(
                    Delete.builder()
                            .tableName(store.tables().name(Table.REVIEWS))
                            .key(ReviewSchema.INSTANCE.key(change.id().value()))
                            .conditionExpression(UNCHANGED)
                            .expressionAttributeValues(before()));
        }
    }

    private Put.Builder row(Review review) {
        var put =
                Put.builder()
                        .tableName(store.tables().name(Table.REVIEWS))
                        .item(ReviewSchema.INSTANCE.write(review));
        return change.before().isEmpty()
                ? put.conditionExpression("attribute_not_exists(id)")
                : put.conditionExpression(UNCHANGED).expressionAttributeValues(before());
    }

    private Map<String, AttributeValue> before() {
        Review before = change.before().orElseThrow();
        return Map.of(
                ":before",
                number(before.version()),
                ":born",
                number(before.createdAt().toEpochMilli()));
    }

    /** A row of its own, for as long as the review is there in this form: once each. */
    private Put.Builder mark(Report report) {
        Review review = change.before().orElseThrow();
        Map<String, AttributeValue> row = new HashMap<>();
        row.put("id", text(marks(review) + "#" + report.by()));
        row.put("at", number(report.at().toEpochMilli()));
        row.put("expiresAt", number(report.at().plus(MARKS_KEPT).getEpochSecond()));
        report.reason().ifPresent(reason -> row.put("reason", text(reason.text())));
        return Put.builder()
                .tableName(store.tables().name(Table.REVIEWS))
                .item(row)
                .conditionExpression("attribute_not_exists(id)");
    }

    /** What the ids of all marks of a review begin with, up to who made them. */
    static String marks(Review review) {
        return MARK + review.id() + "#" + review.createdAt().toEpochMilli();
    }

    private Update.Builder figures() {
        return new RatingWrite(change.product(), change.figures())
                .update(store.tables().name(Table.PRODUCTS));
    }

    private Purchases purchases() {
        return new Purchases(store.tables());
    }
}
