package souk.dynamo.review;

import static souk.dynamo.order.ProvedReview.ID;
import static souk.dynamo.order.ProvedReview.VERSION;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.dynamo.Condition;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Transaction;
import souk.dynamo.catalogue.RatingWrite;
import souk.dynamo.moderation.DecisionRows;
import souk.dynamo.order.Purchases;
import souk.dynamo.shopper.DailyUseWrite;
import souk.review.Report;
import souk.review.Review;
import souk.review.ReviewChange;
import souk.review.Reviews.Written;
import souk.review.ReviewsBusy;

/**
 * One step of a review: its row, the figures of its product, the proof of purchase, the mark of a
 * report, a moderator's decision and what the shopper did today, in one transaction. The figures
 * are set, under the condition that they are still those the step was decided on: so the shard by
 * rating is never behind them.
 */
record ReviewWrite(ReviewStore store, ReviewChange change) {
    private static final int REVIEW = 0;
    private static final int MARK_OF_REPORT = 1;

    Written apply() {
        if (!change.isConsistent()) {
            return Written.CHANGED_MEANWHILE;
        }
        String token = store.ids().get();
        var transaction = new Transaction();
        review(transaction);
        change.report()
                .map(this::mark)
                .ifPresent(mark -> transaction.put(marks(), mark, ReportRow.ID.missing()));
        change.decision()
                .ifPresent(
                        decision ->
                                DecisionRows.decided(transaction, store.tables(), decision, token));
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

    private ReportRow mark(Report report) {
        return new ReportRow(ReportRow.list(change.before().orElseThrow()), report);
    }

    private DynamoDbTable<ReportRow> marks() {
        return store.tables().table(Table.REVIEWS, ReportRow.SCHEMA);
    }
}
