package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;
import souk.engine.EngineIsThereForProperties;
import souk.engine.OnEveryEngine;
import souk.proof.Proof;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewSort;

/** Reading all reviews of a product, whatever the order and the limits. */
@Tag("proof")
@Tag(OnEveryEngine.TAG)
@AddLifecycleHook(EngineIsThereForProperties.class)
class ReviewListPropertyTest {
    private static final AtomicInteger WALKS = new AtomicInteger();

    private static final WrittenReviews WRITTEN = WrittenReviews.write();

    @AfterContainer
    static void show() {
        Proof.of("review-lists")
                .shows("Lists of reviews walked with random limits: %d.".formatted(WALKS.get()));
    }

    @Property(seed = "31")
    void showsEachReviewOnceInItsOrderWhateverTheLimits(
            @ForAll ReviewSort sort,
            @ForAll @IntRange(max = 5) int stars,
            @ForAll List<@IntRange(min = 9, max = 60) Integer> limits) {
        Optional<Rating> rating = stars == 0 ? Optional.empty() : Optional.of(new Rating(stars));

        List<Review> read =
                WRITTEN.walked(
                        limits, query -> WRITTEN.page(sort, rating, query.limit(), query.after()));

        assertThat(read).isEqualTo(WRITTEN.in(sort, rating));
        WALKS.incrementAndGet();
    }
}
