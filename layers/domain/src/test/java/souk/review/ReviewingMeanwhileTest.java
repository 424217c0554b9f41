package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.ALICES;
import static souk.review.SampleReviews.BOB;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.recount;
import static souk.review.SampleReviews.shopper;
import static souk.review.SampleReviews.stars;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductStatus;
import souk.moderation.SampleVerdicts;
import souk.order.SampleOrders;
import souk.shopper.ShopperId;

/** What others do between the decision and the write. */
class ReviewingMeanwhileTest {
    private final ReviewsInMemory reviews = new ReviewsInMemory().with(mug());
    private final Reviewing reviewing = new Reviewing(reviews, CLOCK);

    @Test
    void addsToTheFiguresOfAnother() {
        reviews.meanwhile(() -> add(BOB, 2));

        add(ALICE, 5);

        assertThat(reviews.product(MUG).rating()).isEqualTo(stars(0, 1, 0, 0, 1));
    }

    @Test
    void losesToOnesOwnOtherTab() {
        reviews.meanwhile(() -> add(ALICE, 2));

        assertThatThrownBy(() -> add(ALICE, 5)).isInstanceOf(AlreadyReviewed.class);
        assertThat(reviews.product(MUG).rating()).isEqualTo(stars(0, 1, 0, 0, 0));
    }

    @Test
    void marksNoPurchaseThatIsRefundedMeanwhile() {
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        reviews.meanwhile(() -> reviews.refunded(SampleOrders.ORDER));

        assertThat(add(ALICE, 5).verified()).isFalse();
    }

    @Test
    void marksNoEditByAPurchaseThatIsRefundedMeanwhile() {
        add(ALICE, 5);
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        reviews.meanwhile(() -> reviews.refunded(SampleOrders.ORDER));

        assertThat(reviewing.change(ALICE, ALICES, new Rating(5), Optional.empty()).verified())
                .isFalse();
    }

    @Test
    void changesWhatItHasBecome() {
        add(ALICE, 5);
        reviews.meanwhile(() -> reviewing.report(BOB, ALICES, Optional.empty()));

        Review after = reviewing.change(ALICE, ALICES, new Rating(1), Optional.empty());

        assertThat(after.reports()).isEqualTo(new OpenReports(1, 0));
        assertThat(reviews.product(MUG).rating()).isEqualTo(stars(1, 0, 0, 0, 0));
    }

    @Test
    void findsNothingToChangeOnceItIsTakenBack() {
        add(ALICE, 5);
        reviews.meanwhile(() -> reviewing.remove(ALICE, ALICES));

        assertThatThrownBy(() -> reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN))
                .isInstanceOf(NoSuchReview.class);
        assertThat(reviews.product(MUG).rating().count()).isZero();
    }

    @Test
    void hidesAtTheFifthReportWhoeverIsFirst() {
        add(ALICE, 5);
        for (int i = 0; i < 3; i++) {
            reviewing.report(shopper(i), ALICES, Optional.empty());
        }
        reviews.meanwhile(() -> reviewing.report(shopper(4), ALICES, Optional.empty()));

        assertThat(reviewing.report(shopper(5), ALICES, Optional.empty())).isTrue();

        assertThat(reviews.find(ALICES)).get().matches(Review::hidden);
        assertThat(reviews.product(MUG).rating().count()).isZero();
    }

    @Test
    void rewritesTheFiguresOfAProductThatIsArchivedMeanwhile() {
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        var archived = archivedMug();
        reviews.meanwhile(() -> reviews.with(archived));

        add(ALICE, 5);

        assertThat(reviews.product(MUG)).isEqualTo(archived.rated(stars(0, 0, 0, 0, 1)));
    }

    @Test
    void takesNothingOfAProductThatIsArchivedMeanwhileByWhoDidNotBuyIt() {
        reviews.meanwhile(() -> reviews.with(archivedMug()));

        assertThatThrownBy(() -> add(ALICE, 5)).isInstanceOf(NotBought.class);
        assertThat(reviews.all()).isEmpty();
    }

    @Test
    void takesNothingForBuyersOnceTheMoneyWentBackMeanwhile() {
        reviews.with(archivedMug());
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        reviews.meanwhile(() -> reviews.refunded(SampleOrders.ORDER));

        assertThatThrownBy(() -> add(ALICE, 5)).isInstanceOf(NotBought.class);
    }

    @Test
    void givesUpWhenOthersComeBeforeAgainAndAgain() {
        othersComeFirst(40);

        assertThatThrownBy(() -> add(ALICE, 5)).isInstanceOf(ReviewsBusy.class);
        assertThat(reviews.find(ALICES)).isEmpty();
        assertThat(reviews.product(MUG).rating()).isEqualTo(recount(reviews.all()));
    }

    @Test
    void findsAGapAfterManyOthers() {
        othersComeFirst(39);

        add(ALICE, 5);

        assertThat(reviews.product(MUG).rating()).isEqualTo(stars(0, 0, 39, 0, 1));
    }

    private void othersComeFirst(int times) {
        if (times > 0) {
            reviews.meanwhile(
                    () -> {
                        add(shopper(times), 3);
                        othersComeFirst(times - 1);
                    });
        }
    }

    private static Product archivedMug() {
        return SampleOrders.product("mug", SampleOrders.euro(1_250), 9, ProductStatus.ARCHIVED);
    }

    private Review add(ShopperId shopper, int stars) {
        return reviewing.add(shopper, MUG, new Rating(stars), Optional.empty(), Optional.empty());
    }
}
