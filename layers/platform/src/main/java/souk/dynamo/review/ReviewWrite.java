package souk.dynamo.review;

import static souk.dynamo.order.ProvedReview.ID;
import static souk.dynamo.order.ProvedReview.VERSION;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Condition;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Transaction;
import souk.dynamo.catalogue.RatingWrite;
import souk.dynamo.order.Purchases;
import souk.dynamo.shopper.DailyUseWrite;
import souk.review.Report;
import souk.review.ReportReason;
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

    static final Attribute<String> MARK_ID = Attribute.text("id");
    static final Attribute<Instant> AT = Attribute.millis("at");
    static final Attribute<ReportReason> REASON =
            Attribute.text("reason", ReportReason::new, ReportReason::text);
    private static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");

    /** Of a report, by whom and of what; {@link DynamoReported} reads it with the reviews. */
    record Mark(String id, Report report) {
        static final Schema<Mark> SCHEMA =
                Schema.writeOnly(Mark.class, ReviewSchema.keys(), Mark::row);

        private Map<String, AttributeValue> row() {
            Map<String, AttributeValue> row = new HashMap<>();
            MARK_ID.put(row, id);
            AT.put(row, report.at());
            EXPIRES_AT.put(row, report.at().plus(MARKS_KEPT));
            REASON.put(row, report.reason());
            return row;
        }
    }

    Written apply() {
        if (!change.isConsistent()) {
            return Written.CHANGED_MEANWHILE;
        }
        String token = store.ids().get();
        var transaction = new Transaction();
        review(transaction);
        change.report()
                .map(this::mark)
                .ifPresent(mark -> transaction.put(marks(), mark, MARK_ID.missing()));
        int use = transaction.size();
        change.use()
                .map(DailyUseWrite::new)
                .ifPresent(counted -> transaction.update(counted.update(store.tables())));
        if (change.changesFigures()) {
            new RatingWrite(change.product(), change.figures())
                    .in(transaction, store.tables(), token);
        }
        change.proof()
                .ifPresent(
                        order ->
                                new Purchases(store.tables())
                                        .checkPaid(
                                                order,
                                                List.of(change.product().id()),
                                                transaction));
        var outcome = transaction.run(store.tables(), token, ReviewsBusy::new);
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

    private void review(Transaction transaction) {
        Condition unchanged = change.before().map(ReviewWrite::unchanged).orElse(ID.missing());
        change.after()
                .ifPresentOrElse(
                        after -> transaction.put(store.reviews(), after, unchanged),
                        () ->
                                transaction.delete(
                                        store.reviews(),
                                        Schema.keyOf(change.id().value()),
                                        unchanged));
    }

    /** One that was taken back and written anew begins at version 1 again. */
    private static Condition unchanged(Review before) {
        return VERSION.is(before.version()).and(ReviewSchema.CREATED_AT.is(before.createdAt()));
    }

    /** A row of its own, for as long as the review is there in this form: once each. */
    private Mark mark(Report report) {
        return new Mark(marks(change.before().orElseThrow()) + "#" + report.by(), report);
    }

    private DynamoDbTable<Mark> marks() {
        return store.tables().table(Table.REVIEWS, Mark.SCHEMA);
    }

    /** What the ids of all marks of a review begin with, up to who made them. */
    static String marks(Review review) {
        return MARK + review.id() + "#" + review.createdAt().toEpochMilli();
    }
}
