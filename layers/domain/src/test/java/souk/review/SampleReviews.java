package souk.review;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.RatingSummary;
import souk.order.SampleOrders;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;

/** Reviews of a mug, to test with. */
final class SampleReviews {
    static final Instant NOON = SampleOrders.NOON;
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final ShopperId ALICE = new ShopperId("alice");
    static final ShopperId BOB = new ShopperId("bob");
    static final ProductId MUG = new ProductId("mug");
    static final ReviewId ALICES = ReviewId.of(MUG, SampleSeeds.of(ALICE));

    private SampleReviews() {}

    static Product mug() {
        return SampleOrders.product("mug", 1_250, 9);
    }

    static ShopperId shopper(int number) {
        return new ShopperId("shopper-" + number);
    }

    static Optional<Comment> words(String text) {
        return Optional.of(new Comment(text));
    }

    /** Alice's review of the mug. */
    static Review review(int stars) {
        return review(ALICE, stars);
    }

    static Review review(ShopperId shopper, int stars) {
        return new Review(
                ReviewId.of(MUG, SampleSeeds.of(shopper)),
                shopper,
                new Rating(stars),
                words("Good."),
                Optional.of(new DisplayName("Ali")),
                Optional.empty(),
                NOON,
                Optional.empty(),
                OpenReports.NONE,
                Optional.empty(),
                false,
                1);
    }

    /** The figures that these reviews add up to. */
    static RatingSummary recount(Iterable<Review> reviews) {
        long[] stars = new long[RatingSummary.MAX_STARS];
        for (Review review : reviews) {
            if (!review.hidden()) {
                stars[review.rating().stars() - 1]++;
            }
        }
        return new RatingSummary(IntStream.range(0, 5).mapToObj(i -> stars[i]).toList());
    }

    /** The figures of that many of one, two, three, four and five stars. */
    static RatingSummary stars(long... counts) {
        return new RatingSummary(List.of(counts[0], counts[1], counts[2], counts[3], counts[4]));
    }
}
