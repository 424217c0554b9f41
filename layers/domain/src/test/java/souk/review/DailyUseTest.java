package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.BOB;
import static souk.review.SampleReviews.shopper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.order.OrderId;
import souk.order.SampleOrders;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;
import souk.shopper.TooManyToday;

/** How much one shopper may say on one day. */
class DailyUseTest {
    /** A quarter of an hour before the day ends. */
    private static final Instant LATE = Instant.parse("2026-03-01T23:45:00Z");

    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final Reviewing today = at(LATE);
    private final Reviewing tomorrow = at(LATE.plus(Duration.ofMinutes(15)));

    @Test
    void takesTwentyReviewsADayOfWhatWasNotBought() {
        for (int i = 0; i < 20; i++) {
            add(today, ALICE, i);
        }

        assertThatThrownBy(() -> add(today, ALICE, 20))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyToday.class))
                .returns("TOO_MANY_REVIEWS", TooManyToday::code)
                .returns(Duration.ofMinutes(15), TooManyToday::pause);
        assertThat(reviews.all()).hasSize(20);
        add(today, BOB, 20);
        add(tomorrow, ALICE, 20);
    }

    @Test
    void takesAnyNumberOfWhatWasBought() {
        for (int i = 0; i < 30; i++) {
            reviews.paid(new OrderId("order-" + i), ALICE, product(i));
            add(today, ALICE, i);
        }

        for (int i = 30; i < 50; i++) {
            add(today, ALICE, i);
        }
        assertThatThrownBy(() -> add(today, ALICE, 50)).isInstanceOf(TooManyToday.class);
    }

    @Test
    void saysThatAProductIsReviewedRatherThanThatTheDayIsOver() {
        for (int i = 0; i < 20; i++) {
            add(today, ALICE, i);
        }

        assertThatThrownBy(() -> add(today, ALICE, 7)).isInstanceOf(AlreadyReviewed.class);
    }

    @Test
    void takesTwentyReportsADayAndTheSameOnesAgain() {
        for (int i = 0; i <= 20; i++) {
            add(today, shopper(i), 0);
        }
        for (int i = 0; i < 20; i++) {
            assertThat(report(today, i)).isTrue();
        }

        assertThat(report(today, 3)).isFalse();
        assertThatThrownBy(() -> report(today, 20))
                .asInstanceOf(InstanceOfAssertFactories.type(TooManyToday.class))
                .returns("TOO_MANY_REPORTS", TooManyToday::code)
                .returns(Duration.ofMinutes(15), TooManyToday::pause);
        assertThat(report(tomorrow, 20)).isTrue();
    }

    @Test
    void countsNothingThatWasRefused() {
        add(today, ALICE, 0);
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> add(today, ALICE, 0)).isInstanceOf(AlreadyReviewed.class);
        }

        for (int i = 1; i < 20; i++) {
            add(today, ALICE, i);
        }
        assertThat(reviews.all()).hasSize(20);
    }

    private Reviewing at(Instant now) {
        return new Reviewing(reviews, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void add(Reviewing when, ShopperId shopper, int number) {
        ProductId product = product(number);
        if (reviews.newReviewBasis(product, shopper).product().isEmpty()) {
            reviews.with(SampleOrders.product(product.value(), 900, 9));
        }
        when.add(shopper, product, new Rating(5), Optional.empty(), Optional.empty());
    }

    /** Bob reports what that shopper said of the first product. */
    private static boolean report(Reviewing when, int of) {
        ReviewId review = ReviewId.of(product(0), SampleSeeds.of(shopper(of)));
        return when.report(BOB, review, Optional.empty());
    }

    private static ProductId product(int number) {
        return new ProductId("thing-" + number);
    }
}
