package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.review.SampleReviews.NOON;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.review;
import static souk.review.SampleReviews.stars;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;

class ReviewChangeTest {
    private final Product mug = mug().rated(stars(1, 0, 0, 2, 0));

    @Test
    void addsANewReview() {
        assertThat(change(null, review(5)).figures()).isEqualTo(stars(1, 0, 0, 2, 1));
    }

    @Test
    void movesAnEditedOneByTheDifference() {
        Review edited = review(4).edited(new Rating(1), Optional.empty(), Optional.empty(), NOON);

        assertThat(change(review(4), edited).figures()).isEqualTo(stars(2, 0, 0, 1, 0));
    }

    @Test
    void takesARemovedOneBack() {
        assertThat(change(review(4), null).figures()).isEqualTo(stars(1, 0, 0, 1, 0));
    }

    @Test
    void leavesAHiddenOneOutAndTakesAShownOneIn() {
        Review hidden = review(4).decided(false, NOON);

        assertThat(change(review(4), hidden).figures()).isEqualTo(stars(1, 0, 0, 1, 0));
        assertThat(change(hidden, hidden.decided(true, NOON)).figures())
                .isEqualTo(stars(1, 0, 0, 3, 0));
    }

    @Test
    void leavesTheFiguresAloneWhereNoStarMoves() {
        Review hidden = review(4).decided(false, NOON);

        assertThat(change(review(4), review(4).reported(false, NOON)).changesFigures()).isFalse();
        assertThat(change(hidden, null).changesFigures()).isFalse();
        assertThat(
                        change(
                                hidden,
                                hidden.edited(
                                        new Rating(1), Optional.empty(), Optional.empty(), NOON)))
                .matches(step -> !step.changesFigures());
        assertThat(change(null, review(4)).changesFigures()).isTrue();
    }

    @Test
    void isOfOneReview() {
        assertThat(change(null, review(4)).id()).isEqualTo(SampleReviews.ALICES);
        assertThat(change(review(4), null).id()).isEqualTo(SampleReviews.ALICES);
    }

    private ReviewChange change(@Nullable Review before, @Nullable Review after) {
        return new ReviewChange(
                mug,
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
