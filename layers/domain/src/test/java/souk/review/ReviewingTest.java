package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.ALICES;
import static souk.review.SampleReviews.BOB;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.NOON;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.stars;
import static souk.review.SampleReviews.words;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.moderation.SampleVerdicts;
import souk.order.SampleOrders;

/** Writing, changing and taking back one's own. */
class ReviewingTest {
    private final ReviewsInMemory reviews = new ReviewsInMemory().with(mug());
    private final Reviewing reviewing = new Reviewing(reviews, CLOCK);

    @Test
    void writesAReviewAndItsFigures() {
        Optional<DisplayName> name = Optional.of(new DisplayName("Ali"));

        Review review = reviewing.add(ALICE, MUG, new Rating(4), words("Good."), name);

        assertThat(review)
                .isEqualTo(
                        new Review(
                                ALICES,
                                ALICE,
                                new Rating(4),
                                words("Good."),
                                name,
                                Optional.empty(),
                                NOON,
                                Optional.empty(),
                                OpenReports.NONE,
                                Optional.empty(),
                                false,
                                1));
        assertThat(reviews.find(ALICES)).contains(review);
        assertThat(figures()).isEqualTo(stars(0, 0, 0, 1, 0));
    }

    @Test
    void writesOneReviewPerShopperAndProduct() {
        added(4);

        assertThatThrownBy(() -> added(5))
                .asInstanceOf(InstanceOfAssertFactories.type(AlreadyReviewed.class))
                .returns(Map.of("reviewId", ALICES.value()), AlreadyReviewed::current);
        assertThat(figures()).isEqualTo(stars(0, 0, 0, 1, 0));
    }

    @Test
    void writesOfNoProductThatIsNotThere() {
        assertThatThrownBy(
                        () ->
                                reviewing.add(
                                        ALICE,
                                        new ProductId("nothing"),
                                        new Rating(4),
                                        Optional.empty(),
                                        Optional.empty()))
                .isInstanceOf(NoSuchProduct.class);
    }

    @Test
    void marksAReviewOfWhatTheShopperPaidFor() {
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);

        assertThat(added(4).purchase()).contains(SampleOrders.ORDER);
    }

    @Test
    void marksNoReviewOfWhatAnotherPaidForOrOfAnotherProduct() {
        reviews.paid(SampleOrders.ORDER, BOB, MUG);
        reviews.paid(SampleOrders.ORDER, ALICE, new ProductId("bowl"));

        assertThat(added(4).verified()).isFalse();
    }

    @Test
    void changesStarsAndWords() {
        Review before = added(4);

        Review after = reviewing.change(ALICE, ALICES, new Rating(1), words("Broke."));

        assertThat(after)
                .isEqualTo(before.edited(new Rating(1), words("Broke."), Optional.empty(), NOON));
        assertThat(reviews.find(ALICES)).contains(after);
        assertThat(figures()).isEqualTo(stars(1, 0, 0, 0, 0));
    }

    @Test
    void marksAnEditedReviewOfWhatWasPaidForSince() {
        added(4);
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);

        assertThat(reviewing.change(ALICE, ALICES, new Rating(4), words("Good.")).purchase())
                .contains(SampleOrders.ORDER);
    }

    @Test
    void takesAReviewBackAndLetsAnotherBeWritten() {
        added(4);

        reviewing.remove(ALICE, ALICES);

        assertThat(reviews.all()).isEmpty();
        assertThat(figures()).isEqualTo(RatingSummary.NONE);
        assertThat(added(2).version()).isEqualTo(1);
    }

    @Test
    void leavesAnothersReviewAlone() {
        Review before = added(4);

        assertThatThrownBy(() -> reviewing.change(BOB, ALICES, new Rating(1), Optional.empty()))
                .isInstanceOf(NoSuchReview.class);
        assertThatThrownBy(() -> reviewing.remove(BOB, ALICES)).isInstanceOf(NoSuchReview.class);
        assertThat(reviews.find(ALICES)).contains(before);
    }

    @Test
    void changesNothingThatIsNotThere() {
        assertThatThrownBy(() -> reviewing.change(ALICE, ALICES, new Rating(1), Optional.empty()))
                .isInstanceOf(NoSuchReview.class);
        assertThatThrownBy(() -> reviewing.remove(ALICE, ALICES)).isInstanceOf(NoSuchReview.class);
    }

    @Test
    void leavesTheFiguresAloneWhileAHiddenReviewIsChangedAndTakenBack() {
        added(4);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);

        assertThat(reviewing.change(ALICE, ALICES, new Rating(1), Optional.empty()).hidden())
                .isTrue();
        reviewing.remove(ALICE, ALICES);

        assertThat(figures()).isEqualTo(RatingSummary.NONE);
    }

    @Test
    void letsNobodyWriteAnewWhatIsHidden() {
        added(4);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);

        reviewing.remove(ALICE, ALICES);

        assertThat(reviews.find(ALICES))
                .get()
                .satisfies(
                        left -> {
                            assertThat(left.comment()).isEmpty();
                            assertThat(left.author()).isEmpty();
                            assertThat(left.hidden()).isTrue();
                        });
        assertThatThrownBy(() -> added(5)).isInstanceOf(AlreadyReviewed.class);
    }

    @Test
    void letsNoModeratorShowWhatItsAuthorTookBack() {
        added(4);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);
        reviewing.remove(ALICE, ALICES);

        assertThatThrownBy(() -> reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN))
                .isInstanceOf(NoSuchReview.class);

        assertThat(reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN).hidden()).isTrue();
        assertThat(figures()).isEqualTo(RatingSummary.NONE);
    }

    @Test
    void letsAModeratorShowWhatItsAuthorWantsAgain() {
        added(4);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);
        reviewing.remove(ALICE, ALICES);
        reviewing.change(ALICE, ALICES, new Rating(3), words("Sorry."));

        assertThat(reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN).hidden()).isFalse();
        assertThat(figures()).isEqualTo(stars(0, 0, 1, 0, 0));
    }

    private Review added(int stars) {
        return reviewing.add(ALICE, MUG, new Rating(stars), words("Good."), Optional.empty());
    }

    private RatingSummary figures() {
        return reviews.product(MUG).rating();
    }
}
