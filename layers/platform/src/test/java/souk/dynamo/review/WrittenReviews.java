package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import souk.catalogue.Product;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Reviews of one product, some of them at the same moment, and one that is hidden. */
record WrittenReviews(Product product, ShopperId busy, List<Review> reviews) {
    /** Writes them. A class of tests has its own: on some engines all rows go after each class. */
    static WrittenReviews write() {
        Product mug = OrderFixture.listed(9);
        ShopperId busy = UniqueProducts.shopper();
        var random = new SplittableRandom(31);
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reviews.add(
                    RandomReviews.of(
                            UniqueProducts.shopper(), mug.id(), random.nextInt(1, 6), i / 3));
            Product other = OrderFixture.listed(9);
            RandomReviews.keep(RandomReviews.of(busy, other.id(), 3, i / 2));
        }
        reviews.forEach(RandomReviews::keep);
        RandomReviews.keep(
                RandomReviews.of(UniqueProducts.shopper(), mug.id(), 5, 99)
                        .decided(false, ReviewFixture.NOW));
        return new WrittenReviews(mug, busy, List.copyOf(reviews));
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

    /** All pages, each with the next of the limits, and 60 once they are used up. */
    List<Review> walked(List<Integer> limits, Function<ReviewQuery, Page<Review>> pageOf) {
        List<Review> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int turn = 0;
        do {
            int limit = turn < limits.size() ? limits.get(turn++) : 60;
            Page<Review> page =
                    pageOf.apply(
                            new ReviewQuery(
                                    product.id(),
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

    Page<Review> page(ReviewSort sort, Optional<Rating> rating, int limit, Optional<String> after) {
        var query = new ReviewQuery(product.id(), sort, rating, limit, after);
        return ReviewFixture.REVIEWS.list(query).orElseThrow().page();
    }
}
