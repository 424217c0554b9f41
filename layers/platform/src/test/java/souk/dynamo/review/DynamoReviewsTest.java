package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.REVIEWS;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.changed;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.newest;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.stars;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.review.AlreadyReviewed;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.shopper.ShopperId;

/** What each step of a review does to its row and to the product's. */
@OnEveryEngine
class DynamoReviewsTest {
    private final Product mug = OrderFixture.listed(9);
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void keepsAReviewAndItsFigures() {
        Review review = added(shopper, mug, 4);
        added(UniqueProducts.shopper(), mug, 2);

        assertThat(now(review)).isEqualTo(review);
        assertThat(now(mug)).isEqualTo(mug.rated(stars(0, 1, 0, 1, 0)));
        figuresAreARecountOf(mug);
    }

    @Test
    void movesTheFiguresByTheDifferenceWhenItIsChanged() {
        Review review = added(shopper, mug, 4);
        added(UniqueProducts.shopper(), mug, 4);

        Review after = changed(review, 1);

        assertThat(now(review)).isEqualTo(after);
        assertThat(now(mug).rating()).isEqualTo(stars(1, 0, 0, 1, 0));
        figuresAreARecountOf(mug);
    }

    @Test
    void takesTheStarsBackWithTheReview() {
        Review review = added(shopper, mug, 4);

        REVIEWING.remove(shopper, review.id());

        assertThat(REVIEWS.find(review.id())).isEmpty();
        assertThat(now(mug)).isEqualTo(mug);
        figuresAreARecountOf(mug);
    }

    @Test
    void leavesAHiddenReviewOutAndTakesItInAgain() {
        Review review = added(shopper, mug, 4);
        added(UniqueProducts.shopper(), mug, 1);

        Review hidden = REVIEWING.moderate(review.id(), false, SampleVerdicts.PLAIN);
        assertThat(now(review)).isEqualTo(hidden);
        assertThat(newest(mug).page().items()).hasSize(1).doesNotContain(hidden);
        assertThat(newest(mug).summary()).isEqualTo(stars(1, 0, 0, 0, 0));
        figuresAreARecountOf(mug);

        REVIEWING.moderate(review.id(), true, SampleVerdicts.PLAIN);
        assertThat(newest(mug).summary()).isEqualTo(stars(1, 0, 0, 1, 0));
        figuresAreARecountOf(mug);
    }

    @Test
    void showsAHiddenReviewToItsAuthor() {
        Review hidden =
                REVIEWING.moderate(added(shopper, mug, 4).id(), false, SampleVerdicts.PLAIN);

        assertThat(REVIEWS.findByShopper(shopper, 20, Optional.empty()).items())
                .containsExactly(hidden);
    }

    @Test
    void keepsOneReviewPerShopperAndProduct() {
        Review review = added(shopper, mug, 4);

        assertThatThrownBy(() -> added(shopper, mug, 5)).isInstanceOf(AlreadyReviewed.class);
        assertThat(now(review)).isEqualTo(review);
        figuresAreARecountOf(mug);
    }

    @Test
    void standsByRatingWhereItsReviewsPutIt() {
        Product better = OrderFixture.listed(9);
        added(shopper, mug, 3);
        added(shopper, better, 4);
        assertThat(byRating(mug)).isLessThan(byRating(better));

        changed(now(REVIEWS.findByShopper(shopper, 1, Optional.empty()).items().getFirst()), 1);
        added(UniqueProducts.shopper(), mug, 5);

        figuresAreARecountOf(mug);
        figuresAreARecountOf(better);
    }

    @Test
    void takesTwoRoundTripsAtMost() {
        Faults calls = new Faults();
        var reviewing = ReviewFixture.reviewing(calls);
        ShopperId known = ReviewFixture.seeded();

        Review review = added(reviewing, known, mug, 4);
        assertThat(calls.calls()).isEqualTo(List.of("BatchGetItem", "Query", "TransactWriteItems"));
        reviewing.change(known, review.id(), new Rating(1), Optional.empty());
        assertThat(calls.calls()).isEqualTo(List.of("BatchGetItem", "Query", "TransactWriteItems"));
        reviewing.remove(known, review.id());
        assertThat(calls.calls()).isEqualTo(List.of("BatchGetItem", "TransactWriteItems"));
        ReviewFixture.reviews(calls).list(wish(mug.id()));
        assertThat(calls.calls()).isEqualTo(List.of("GetItem", "Query"));
    }

    private static String byRating(Product product) {
        return Attributes.text(OrderFixture.row("Products", product.id().value()), "byRating");
    }

    private static ReviewQuery wish(ProductId id) {
        return new ReviewQuery(id, ReviewSort.NEWEST, Optional.empty(), 20, Optional.empty());
    }
}
