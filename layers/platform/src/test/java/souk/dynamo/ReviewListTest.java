package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.dynamo.ReviewFixture.REVIEWS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewSort;
import souk.review.ReviewWish;
import souk.shopper.ShopperId;
import souk.value.Malformed;
import souk.value.Page;

/** Reading reviews page by page, in every order. */
class ReviewListTest {
    /** Reviews of one product, some of them at the same moment, and one that is hidden. */
    private record Written(Product product, ShopperId busy, List<Review> reviews) {
        static final Written ONCE = write();

        private static Written write() {
            Product mug = OrderFixture.listed(9);
            ShopperId busy = Wares.shopper();
            var random = new SplittableRandom(31);
            List<Review> reviews = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                reviews.add(
                        RandomReviews.of(Wares.shopper(), mug.id(), random.nextInt(1, 6), i / 3));
                Product other = OrderFixture.listed(9);
                RandomReviews.keep(RandomReviews.of(busy, other.id(), 3, i / 2));
            }
            reviews.forEach(RandomReviews::keep);
            RandomReviews.keep(RandomReviews.of(Wares.shopper(), mug.id(), 5, 99).decided(false));
            return new Written(mug, busy, List.copyOf(reviews));
        }

        List<Review> in(ReviewSort sort, Optional<Rating> rating) {
            Comparator<Review> byAge =
                    Comparator.comparing(Review::createdAt)
                            .thenComparing(review -> review.id().value());
            Comparator<Review> byStars =
                    Comparator.<Review>comparingInt(review -> review.rating().stars())
                            .thenComparing(byAge);
            return reviews.stream()
                    .filter(review -> rating.map(review.rating()::equals).orElse(true))
                    .sorted(
                            switch (sort) {
                                case NEWEST -> byAge.reversed();
                                case HIGHEST -> byStars.reversed();
                                case LOWEST -> byStars;
                            })
                    .toList();
        }
    }

    private final Written written = Written.ONCE;

    @Property(tries = 1_000, seed = "31")
    void showsEachReviewOnceInItsOrderWhateverTheLimits(
            @ForAll ReviewSort sort,
            @ForAll @IntRange(max = 5) int stars,
            @ForAll List<@IntRange(min = 7, max = 40) Integer> limits) {
        Optional<Rating> rating = stars == 0 ? Optional.empty() : Optional.of(new Rating(stars));

        List<Review> read = walked(limits, wish -> page(sort, rating, wish.limit(), wish.after()));

        assertThat(read).isEqualTo(written.in(sort, rating));
    }

    @Test
    void showsAShoppersOwnNewestFirst() {
        List<Review> read =
                walked(
                        List.of(7, 1, 30),
                        wish -> REVIEWS.of(written.busy(), wish.limit(), wish.after()));

        assertThat(read).hasSize(60).doesNotHaveDuplicates();
        assertThat(read)
                .isSortedAccordingTo(Comparator.comparing(Review::createdAt).reversed())
                .allMatch(review -> review.shopper().equals(written.busy()));
    }

    @Test
    void endsExactlyAtTheLastReviewOfAFullPage() {
        assertThat(page(ReviewSort.NEWEST, Optional.empty(), 60, Optional.empty()).next())
                .isEmpty();
        assertThat(page(ReviewSort.NEWEST, Optional.empty(), 59, Optional.empty()).next())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "1772366400000",
                "1772366400000#",
                "1772366400000#short",
                "6#1772366400000#aaaaaaaaaaaaaaaaaaaaaaaaaa-mug",
                "177236640000#aaaaaaaaaaaaaaaaaaaaaaaaaa-mug",
                "1772366400000#aaaaaaaaaaaaaaaaaaaaaaaaaa-m g"
            })
    void refusesAPositionOfAnotherForm(String position) {
        for (ReviewSort sort : ReviewSort.values()) {
            assertThatThrownBy(() -> page(sort, Optional.empty(), 20, Optional.of(position)))
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> REVIEWS.of(written.busy(), 20, Optional.of(position)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void refusesThePositionOfOtherStars() {
        var fours = page(ReviewSort.NEWEST, Optional.of(new Rating(4)), 1, Optional.empty());

        assertThatThrownBy(
                        () -> page(ReviewSort.NEWEST, Optional.of(new Rating(3)), 1, fours.next()))
                .isInstanceOf(Malformed.class);
    }

    /** All pages, each with the next of the limits, and 40 once they are used up. */
    private List<Review> walked(List<Integer> limits, Function<ReviewWish, Page<Review>> pageOf) {
        List<Review> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int turn = 0;
        do {
            int limit = turn < limits.size() ? limits.get(turn++) : 40;
            Page<Review> page =
                    pageOf.apply(
                            new ReviewWish(
                                    written.product().id(),
                                    ReviewSort.NEWEST,
                                    Optional.empty(),
                                    limit,
                                    after));
            assertThat(page.items().size()).isLessThanOrEqualTo(limit);
            read.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return read;
    }

    private Page<Review> page(
            ReviewSort sort, Optional<Rating> rating, int limit, Optional<String> after) {
        var wish = new ReviewWish(written.product().id(), sort, rating, limit, after);
        return REVIEWS.list(wish).orElseThrow().page();
    }
}
