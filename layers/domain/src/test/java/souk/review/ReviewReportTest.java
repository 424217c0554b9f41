package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.ALICES;
import static souk.review.SampleReviews.BOB;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.shopper;
import static souk.review.SampleReviews.stars;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.RatingSummary;
import souk.moderation.SampleVerdicts;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;

/** Reports, and what moderators make of them. */
class ReviewReportTest {
    private final ReviewsInMemory reviews = new ReviewsInMemory().with(mug());
    private final Reviewing reviewing = new Reviewing(reviews, CLOCK);

    @BeforeEach
    void aliceGivesOneStar() {
        reviewing.add(ALICE, MUG, new Rating(1), Optional.empty(), Optional.empty());
    }

    @Test
    void countsAReportOncePerShopper() {
        assertThat(report(BOB)).isTrue();
        assertThat(report(BOB)).isFalse();

        assertThat(review().reports()).isEqualTo(new OpenReports(1, 0));
        assertThat(review().version()).isEqualTo(2);
    }

    @Test
    void hidesAtTheFifthAndTakesItsStarsOut() {
        reportBy(4);
        assertThat(figures()).isEqualTo(stars(1, 0, 0, 0, 0));

        report(BOB);

        assertThat(review().hidden()).isTrue();
        assertThat(figures()).isEqualTo(RatingSummary.NONE);
    }

    @Test
    void takesNoReportOfWhatNobodySees() {
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);

        assertThatThrownBy(() -> report(BOB)).isInstanceOf(NoSuchReview.class);
        assertThatThrownBy(() -> reviewing.report(ALICE, bobs(), Optional.empty()))
                .isInstanceOf(NoSuchReview.class);
    }

    @Test
    void takesNoReportOfOnesOwnEvenWhenItIsHidden() {
        assertThatThrownBy(() -> report(ALICE)).isInstanceOf(OwnReview.class);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);
        assertThatThrownBy(() -> report(ALICE)).isInstanceOf(OwnReview.class);
    }

    @Test
    void isShownAgainByAModeratorWhoseWordTheSameReportersDoNotUndo() {
        reportBy(5);

        Review shown = reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN);
        reportBy(5);

        assertThat(shown.hidden()).isFalse();
        assertThat(review()).isEqualTo(shown);
        assertThat(figures()).isEqualTo(stars(1, 0, 0, 0, 0));
    }

    @Test
    void isHiddenAgainByFiveOthers() {
        reportBy(5);
        reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN);

        for (int i = 10; i < 15; i++) {
            report(shopper(i));
        }

        assertThat(review().hidden()).isTrue();
        assertThat(figures()).isEqualTo(RatingSummary.NONE);
    }

    @Test
    void isReportedAnewOnceItIsWrittenAnew() {
        report(BOB);
        reviewing.remove(ALICE, ALICES);
        var later = new Reviewing(reviews, Clock.offset(CLOCK, Duration.ofSeconds(1)));
        later.add(ALICE, MUG, new Rating(1), Optional.empty(), Optional.empty());

        assertThat(report(BOB)).isTrue();
    }

    @Test
    void countsOnceHoweverOftenAModeratorSaysTheSame() {
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);
        assertThat(figures()).isEqualTo(RatingSummary.NONE);

        reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN);
        reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN);
        assertThat(figures()).isEqualTo(stars(1, 0, 0, 0, 0));
    }

    @Test
    void moderatesNothingThatIsNotThere() {
        assertThatThrownBy(() -> reviewing.moderate(bobs(), true, SampleVerdicts.PLAIN))
                .isInstanceOf(NoSuchReview.class);
    }

    private void reportBy(int shoppers) {
        for (int i = 0; i < shoppers; i++) {
            report(shopper(i));
        }
    }

    private boolean report(ShopperId by) {
        return reviewing.report(by, ALICES, Optional.of(new ReportReason("rude")));
    }

    private static ReviewId bobs() {
        return ReviewId.of(MUG, SampleSeeds.of(BOB));
    }

    private Review review() {
        return reviews.find(ALICES).orElseThrow();
    }

    private RatingSummary figures() {
        return reviews.product(MUG).rating();
    }
}
