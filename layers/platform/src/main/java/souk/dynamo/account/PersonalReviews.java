package souk.dynamo.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import souk.account.Erasure;
import souk.account.PersonalData;
import souk.account.ReviewsChoice;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.review.NoSuchReview;
import souk.review.Review;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.review.Reviews;
import souk.review.ReviewsBusy;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Reviews: they go, or stay as those of a former shopper, as the author chose. */
final class PersonalReviews implements PersonalData {
    private static final int MAX_ATTEMPTS = 12;

    private static final Attribute<String> BY_AGE = Attribute.text("byAge");
    private static final Attribute<String> AUTHOR = Attribute.text("author");

    private final Tables tables;
    private final OwnedRows rows;
    private final Reviews reviews;
    private final Reviewing reviewing;

    PersonalReviews(Tables tables, Reviews reviews, Reviewing reviewing) {
        this.tables = tables;
        this.rows = OwnedRows.ofIndex(tables, Table.REVIEWS, "user", Names.USER, BY_AGE, Names.ID);
        this.reviews = reviews;
        this.reviewing = reviewing;
    }

    @Override
    public String area() {
        return "reviews";
    }

    @Override
    public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
        return rows.page(person.value(), after).map(StoredRow::values);
    }

    @Override
    public boolean erase(Erasure erasure) {
        List<ReviewId> own = new ArrayList<>();
        rows.each(
                erasure.person().value(),
                row -> own.add(new ReviewId(Names.ID.of(row.attributes()))));
        for (ReviewId id : own) {
            if (erasure.reviews() == ReviewsChoice.REMOVE) {
                remove(id, erasure.person());
            }
            anonymize(id, erasure);
        }
        return true;
    }

    private void remove(ReviewId id, ShopperId author) {
        try {
            reviewing.remove(author, id);
        } catch (NoSuchReview gone) {
            // Its product is gone, with the figures; or it was removed before.
            RowWrite.delete(rows.table(), key(id), Names.USER.is(author.value()), ReviewsBusy::new);
        }
    }

    /** What was hidden stays without its words, lest it be written anew and seen. */
    private void anonymize(ReviewId id, Erasure erasure) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Optional<Review> review =
                    reviews.find(id).filter(each -> each.shopper().equals(erasure.person()));
            if (review.isEmpty() || isAnonymized(review.get(), erasure)) {
                return;
            }
        }
        throw new ReviewsBusy();
    }

    private boolean isAnonymized(Review review, Erasure erasure) {
        return RowUpdate.of(rows.table(), key(review.id()))
                .set(Names.USER, erasure.former().value())
                .set(Names.VERSION, review.version() + 1)
                .remove(AUTHOR)
                .when(Names.VERSION.is(review.version()))
                .when(Names.USER.is(erasure.person().value()))
                .run(tables, ReviewsBusy::new)
                .done();
    }

    private static Key key(ReviewId id) {
        return Schema.keyOf(id.value());
    }
}
