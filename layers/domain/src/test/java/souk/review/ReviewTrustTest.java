package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.ALICES;
import static souk.review.SampleReviews.BOB;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.shopper;
import static souk.review.SampleReviews.stars;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.moderation.SampleVerdicts;
import souk.order.OrderId;
import souk.order.SampleOrders;
import souk.shopper.ShopperId;
import souk.value.ReservedName;

/** Whose word on a product counts, and whose does not. */
class ReviewTrustTest {
    private static final ShopperId ADA = new ShopperId("sells-the-mug");

    private final ReviewsInMemory reviews =
            new ReviewsInMemory()
                    .with(mug())
                    .with(SampleOrders.product("bowl", 900, 9))
                    .selling(ADA, mug().seller())
                    .selling(BOB, new SellerId("bobs"));
    private final Reviewing reviewing = new Reviewing(reviews, CLOCK);
    private final Reviewing byBuyers = new Reviewing(reviews, CLOCK, ReviewsBy.BUYERS);

    @Test
    void takesNoReviewOfOnesOwnProductEvenIfItWasBought() {
        reviews.paid(SampleOrders.ORDER, ADA, MUG);

        assertThatThrownBy(() -> add(reviewing, ADA)).isInstanceOf(OwnProduct.class);

        assertThat(reviews.all()).isEmpty();
        assertThat(add(reviewing, BOB).rating().stars()).isEqualTo(1);
    }

    @Test
    void takesNoReportOfAReviewOfOnesOwnProduct() {
        Review review = add(reviewing, ALICE);

        assertThatThrownBy(() -> report(ADA)).isInstanceOf(OwnProduct.class);

        assertThat(reviews.find(ALICES)).contains(review);
        assertThat(report(BOB)).isTrue();
    }

    @Test
    void doesNotTellTheSellerOfAReviewThatIsHidden() {
        add(reviewing, ALICE);
        reviewing.moderate(ALICES, false, SampleVerdicts.PLAIN);

        assertThatThrownBy(() -> report(ADA)).isInstanceOf(NoSuchReview.class);
    }

    @Test
    void keepsAVerifiedReviewWhateverAccountsThatBoughtNothingReport() {
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        add(reviewing, ALICE);

        for (int i = 0; i < 12; i++) {
            assertThat(report(shopper(i))).isTrue();
        }

        assertThat(now().hidden()).isFalse();
        assertThat(now().reports()).isEqualTo(new OpenReports(12, 0));
        assertThat(reviews.product(MUG).rating()).isEqualTo(stars(1, 0, 0, 0, 0));
    }

    @Test
    void hidesAVerifiedReviewByFiveWhoBoughtAnything() {
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        add(reviewing, ALICE);
        report(BOB);

        for (int i = 0; i < 5; i++) {
            assertThat(now().hidden()).isFalse();
            reviews.paid(new OrderId("bowl-" + i), shopper(i), new ProductId("bowl"));
            report(shopper(i));
        }

        assertThat(now().hidden()).isTrue();
        Review shown = reviewing.moderate(ALICES, true, SampleVerdicts.PLAIN);
        assertThat(shown.reports()).isEqualTo(OpenReports.NONE);
    }

    @Test
    void takesReviewsOfBuyersAloneWhereTheOwnerWantsIt() {
        assertThatThrownBy(() -> add(byBuyers, ALICE)).isInstanceOf(NotBought.class);
        assertThat(reviews.all()).isEmpty();

        reviews.paid(SampleOrders.ORDER, ALICE, MUG);
        assertThat(add(byBuyers, ALICE).verified()).isTrue();
    }

    @Test
    void takesReviewsOfAnArchivedProductByBuyersAlone() {
        reviews.with(
                SampleOrders.product("mug", SampleOrders.euro(1_250), 9, ProductStatus.ARCHIVED));
        reviews.paid(SampleOrders.ORDER, ALICE, MUG);

        assertThatThrownBy(() -> add(reviewing, BOB)).isInstanceOf(NotBought.class);

        assertThat(add(reviewing, ALICE).verified()).isTrue();
    }

    @Test
    void letsWhoDidNotBuyAnArchivedProductChangeWhatTheySaidBefore() {
        add(reviewing, ALICE);
        reviews.with(
                SampleOrders.product("mug", SampleOrders.euro(1_250), 9, ProductStatus.ARCHIVED)
                        .rated(stars(1, 0, 0, 0, 0)));

        assertThatCode(() -> byBuyers.change(ALICE, ALICES, new Rating(3), Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesANameThatPosesAsTheShop() {
        var name = Optional.of(new DisplayName("S\u043euk supp0rt"));

        assertThatThrownBy(() -> reviewing.add(ALICE, MUG, new Rating(1), Optional.empty(), name))
                .isInstanceOf(ReservedName.class);
        assertThat(reviews.all()).isEmpty();
    }

    private static Review add(Reviewing by, ShopperId shopper) {
        return by.add(shopper, MUG, new Rating(1), Optional.empty(), Optional.empty());
    }

    private boolean report(ShopperId by) {
        return reviewing.report(by, ALICES, Optional.empty());
    }

    private Review now() {
        return reviews.find(ALICES).orElseThrow();
    }
}
