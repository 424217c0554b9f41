package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.review.ReviewFixture.REVIEWS;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.changed;
import static souk.dynamo.review.ReviewFixture.newest;
import static souk.dynamo.review.ReviewFixture.now;
import static souk.dynamo.review.ReviewFixture.stars;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.review.Review;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.shopper.ShopperId;

/** What was said of a product stays when it goes. */
@OnEveryEngine
class GoneProductReviewsTest {
    private final Product mug = OrderFixture.listed(9);
    private final ShopperId shopper = UniqueProducts.shopper();

    @Test
    void keepsTheReviewsOfAnArchivedProductReadableAndCounted() {
        Review review = added(shopper, mug, 4);
        Buyer buyer = new Buyer();
        ReviewFixture.paid(buyer.with(mug, 1));
        Product archived = UniqueProducts.archived(now(mug));
        OrderFixture.put(archived);

        assertThat(newest(mug).page().items()).containsExactly(review);
        changed(review, 2);
        added(buyer.shopper(), mug, 5);

        assertThat(now(mug)).isEqualTo(archived.rated(stars(0, 1, 0, 0, 1)));
        assertThat(OrderFixture.row("Products", mug.id().value())).doesNotContainKey("byRating");
    }

    @Test
    void keepsTheReviewsOfAProductThatIsGoneReadable() {
        Review review = added(shopper, mug, 4);
        OrderFixture.delete(mug);

        assertThat(newest(mug).page().items()).containsExactly(review);
        assertThat(newest(mug).summary()).isEqualTo(RatingSummary.NONE);
    }

    @Test
    void listsNothingOfWhatIsNotThereAndNoReviewsOfWhatIsNew() {
        assertThat(REVIEWS.list(wish(new ProductId("nothing")))).isEmpty();
        assertThat(newest(mug).summary()).isEqualTo(RatingSummary.NONE);
        assertThat(newest(mug).page().items()).isEmpty();
    }

    private static ReviewQuery wish(ProductId id) {
        return new ReviewQuery(id, ReviewSort.NEWEST, Optional.empty(), 20, Optional.empty());
    }
}
