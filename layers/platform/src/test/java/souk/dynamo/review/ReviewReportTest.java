package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.dynamo.Attributes;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.review.NoSuchReview;
import souk.review.OpenReports;
import souk.review.ReportReason;
import souk.review.Review;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

@OnEveryEngine
class ReviewReportTest {
    private final Product mug = OrderFixture.listed(9);
    private final ShopperId author = UniqueProducts.shopper();
    private final Review review = added(author, mug, 1);

    @Test
    void countsOncePerShopper() {
        ShopperId bob = UniqueProducts.shopper();

        assertThat(report(bob)).isTrue();
        assertThat(report(bob)).isFalse();

        assertThat(now(review).reports()).isEqualTo(new OpenReports(1, 0));
        assertThat(now(review).version()).isEqualTo(2);
    }

    @Test
    void keepsTheReasonOutOfTheReview() {
        ShopperId bob = UniqueProducts.shopper();

        report(bob);

        var mark =
                OrderFixture.row(
                        "Reviews",
                        "report#"
                                + review.id()
                                + "#"
                                + review.createdAt().toEpochMilli()
                                + "#"
                                + bob);
        assertThat(mark.get("reason")).isEqualTo(Attributes.text("rude"));
        assertThat(mark)
                .containsOnlyKeys(
                        "id",
                        "at",
                        "reason",
                        "expiresAt",
                        "moderation",
                        "byUrgency",
                        "userId",
                        "byAge");
        assertThat(Attributes.number(mark, "expiresAt"))
                .isEqualTo(ReviewFixture.NOW.plus(Duration.ofDays(365)).getEpochSecond());
        assertThat(OrderFixture.row("Reviews", review.id().value())).doesNotContainKey("reason");
    }

    @Test
    void hidesAtTheFifthWithItsStars() {
        reportByOthers(4);
        assertThat(now(review).hidden()).isFalse();
        figuresAreARecountOf(mug);

        reportByOthers(1);

        assertThat(now(review).hidden()).isTrue();
        assertThat(now(mug).rating()).isEqualTo(RatingSummary.NONE);
        figuresAreARecountOf(mug);
        assertThatThrownBy(() -> report(UniqueProducts.shopper())).isInstanceOf(NoSuchReview.class);
    }

    @Test
    void isOverWhenAModeratorShowsTheReview() {
        reportByOthers(5);

        Review shown = REVIEWING.moderate(review.id(), true, SampleVerdicts.PLAIN);

        assertThat(shown.reports()).isEqualTo(OpenReports.NONE);
        assertThat(now(review)).isEqualTo(shown);
        figuresAreARecountOf(mug);
        reportByOthers(4);
        assertThat(now(review).hidden()).isFalse();
        reportByOthers(1);
        assertThat(now(review).hidden()).isTrue();
        figuresAreARecountOf(mug);
    }

    @Test
    void mayBeMadeAnewOfAReviewThatIsWrittenAnew() {
        ShopperId bob = UniqueProducts.shopper();
        report(bob);
        REVIEWING.remove(author, review.id());
        Clock later = Clock.fixed(ReviewFixture.NOW.plus(Duration.ofSeconds(1)), ZoneOffset.UTC);
        added(new Reviewing(ReviewFixture.REVIEWS, later), author, mug, 1);

        assertThat(report(bob)).isTrue();
    }

    /** Of sixteen at once each counts, until the fifth hides the review from the others. */
    @Test
    void hidesAtTheFifthOfManyAtOnce() {
        Race.run(
                16,
                () -> {
                    try {
                        report(UniqueProducts.shopper());
                    } catch (NoSuchReview hidden) {
                        // The fifth was faster.
                    }
                });

        assertThat(now(review).hidden()).isTrue();
        assertThat(now(review).reports().all()).isEqualTo(5);
        figuresAreARecountOf(mug);
    }

    private void reportByOthers(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(report(UniqueProducts.shopper())).isTrue();
        }
    }

    private boolean report(ShopperId by) {
        return REVIEWING.report(by, review.id(), Optional.of(new ReportReason("rude")));
    }
}
