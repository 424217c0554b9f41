package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.review.ReviewFixture.REVIEWS;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.engine.OnEveryEngine;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewSort;
import souk.value.Malformed;

/** Reading reviews page by page, in every order. */
@OnEveryEngine
class ReviewListTest {
    private static final WrittenReviews WRITTEN = WrittenReviews.write();

    @Test
    void showsAShoppersOwnNewestFirst() {
        List<Review> read =
                WRITTEN.walked(
                        List.of(7, 1, 30),
                        query ->
                                REVIEWS.findByShopper(
                                        WRITTEN.busy(), query.limit(), query.after()));

        assertThat(read).hasSize(60).doesNotHaveDuplicates();
        assertThat(read)
                .isSortedAccordingTo(Comparator.comparing(Review::createdAt).reversed())
                .allMatch(review -> review.shopper().equals(WRITTEN.busy()));
    }

    @Test
    void endsExactlyAtTheLastReviewOfAFullPage() {
        assertThat(WRITTEN.page(ReviewSort.NEWEST, Optional.empty(), 60, Optional.empty()).next())
                .isEmpty();
        assertThat(WRITTEN.page(ReviewSort.NEWEST, Optional.empty(), 59, Optional.empty()).next())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1772366400000",
                "1772366400000#",
                "1772366400000#short",
                "6#1772366400000#aaaaaaaaaaaaaaaaaaaaaaaaaa-mug",
                "177236640000#aaaaaaaaaaaaaaaaaaaaaaaaaa-mug",
                "1772366400000#aaaaaaaaaaaaaaaaaaaaaaaaaa-m g"
            })
    void refusesAPositionOfAnotherForm(String position) {
        for (ReviewSort sort : ReviewSort.values()) {
            assertThatThrownBy(
                            () -> WRITTEN.page(sort, Optional.empty(), 20, Optional.of(position)))
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> REVIEWS.findByShopper(WRITTEN.busy(), 20, Optional.of(position)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void refusesThePositionOfOtherStars() {
        var fours =
                WRITTEN.page(ReviewSort.NEWEST, Optional.of(new Rating(4)), 1, Optional.empty());

        assertThatThrownBy(
                        () ->
                                WRITTEN.page(
                                        ReviewSort.NEWEST,
                                        Optional.of(new Rating(3)),
                                        1,
                                        fours.next()))
                .isInstanceOf(Malformed.class);
    }
}
