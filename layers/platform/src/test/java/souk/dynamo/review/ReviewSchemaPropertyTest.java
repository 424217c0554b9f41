package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import souk.engine.EngineIsThereForProperties;
import souk.engine.OnEveryEngine;
import souk.review.Review;

/** Any review as a row. */
@Tag(OnEveryEngine.TAG)
@AddLifecycleHook(EngineIsThereForProperties.class)
class ReviewSchemaPropertyTest {
    private static final Set<String> INDEXED = Set.of("productId", "byRating");

    @Provide
    Arbitrary<Review> reviews() {
        return RandomReviews.any();
    }

    @Property(tries = 1_000, seed = "41")
    void readsBackWhatWasWrittenWhateverItWas(@ForAll("reviews") Review review) {
        assertThat(ReviewSchema.INSTANCE.read(ReviewSchema.INSTANCE.write(review)))
                .isEqualTo(review);
    }

    @Property(tries = 1_000, seed = "42")
    void isOutOfTheProductsIndexesWhileItIsHidden(@ForAll("reviews") Review review) {
        var row = ReviewSchema.INSTANCE.write(review);

        assertThat(row.keySet().containsAll(INDEXED)).isEqualTo(!review.hidden());
        assertThat(row.keySet().stream().anyMatch(INDEXED::contains)).isEqualTo(!review.hidden());
        assertThat(row).containsKeys("userId", "byAge");
    }

    @Property(tries = 100, seed = "43")
    void comesBackFromTheStoreAsItWas(@ForAll("reviews") Review review) {
        RandomReviews.keep(review);

        assertThat(ReviewFixture.REVIEWS.find(review.id())).contains(review);
    }
}
