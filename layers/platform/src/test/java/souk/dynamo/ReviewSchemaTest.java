package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.review.Review;
import souk.shopper.ShopperId;

class ReviewSchemaTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"userId", "rating", "createdAt", "reports", "version"})
    void isAFaultToReadWhenARowLacksSomething(String name) {
        Review review = RandomReviews.of(new ShopperId("alice"), new ProductId("mug"), 3, 1);
        var row = new HashMap<>(ReviewSchema.INSTANCE.write(review));
        row.remove(name);

        assertThatThrownBy(() -> ReviewSchema.INSTANCE.read(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }
}
