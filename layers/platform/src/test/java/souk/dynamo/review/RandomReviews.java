package souk.dynamo.review;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import souk.catalogue.ProductId;
import souk.dynamo.TestStore;
import souk.order.OrderId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.OpenReports;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.value.Malformed;

/** Reviews of every shape. */
public final class RandomReviews {
    private RandomReviews() {}

    /** A review without words, written so many seconds after noon. */
    static Review of(ShopperId shopper, ProductId product, int stars, int second) {
        return new Review(
                ReviewId.of(product, new IdSeed(shopper.value())),
                shopper,
                new Rating(stars),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ReviewFixture.NOW.plusSeconds(second),
                Optional.empty(),
                OpenReports.NONE,
                Optional.empty(),
                false,
                1);
    }

    /** Makes the review's row what is given, without a word about figures. */
    static void keep(Review review) {
        TestStore.CLIENT.putItem(
                p -> p.tableName("Reviews").item(ReviewSchema.INSTANCE.write(review)));
    }

    /** Any review that the domain has. */
    public static Arbitrary<Review> any() {
        Arbitrary<ShopperId> shopper = id(128).map(ShopperId::new);
        Arbitrary<ProductId> product = id(128).map(ProductId::new);
        Arbitrary<Instant> at =
                Arbitraries.longs().between(0, 9_999_999_999_999L).map(Instant::ofEpochMilli);
        Arbitrary<Opinion> opinion =
                Combinators.combine(
                                Arbitraries.integers().between(1, 5).map(Rating::new),
                                words(200).map(RandomReviews::comment),
                                words(60).map(RandomReviews::name))
                        .as(Opinion::new);
        return Combinators.combine(
                        shopper,
                        product,
                        opinion,
                        id(64).map(OrderId::new).optional(),
                        at,
                        at.optional(),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 9),
                                        Arbitraries.integers().between(0, 9))
                                .as((all, some) -> new OpenReports(all, Math.min(all, some))),
                        Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(
                        (by, of, said, order, then, edited, reports, version) ->
                                new Review(
                                        ReviewId.of(of, new IdSeed(by.value())),
                                        by,
                                        said.rating(),
                                        said.comment(),
                                        said.author(),
                                        order,
                                        then,
                                        edited,
                                        reports,
                                        reports.all() >= 5 ? Optional.of(then) : Optional.empty(),
                                        reports.all() >= 8,
                                        version))
                // So many fields have more corners than there are tries.
                .withoutEdgeCases();
    }

    private record Opinion(
            Rating rating, Optional<Comment> comment, Optional<DisplayName> author) {}

    private static Arbitrary<String> id(int longest) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("-_")
                .ofMinLength(1)
                .ofMaxLength(longest);
    }

    private static Arbitrary<String> words(int longest) {
        return Arbitraries.strings()
                .withChars("abc \n\u00e9e\u0301\u0323\u200d\u05d0\u4e2d\"\\<>&\u2019")
                .withCharRange('\u00a1', '\u0fff')
                .ofMaxLength(longest);
    }

    private static Optional<Comment> comment(String text) {
        try {
            return Optional.of(new Comment(text));
        } catch (Malformed no) {
            return Optional.empty();
        }
    }

    private static Optional<DisplayName> name(String text) {
        try {
            return Optional.of(new DisplayName(text.replace('\n', ' ')));
        } catch (Malformed no) {
            return Optional.empty();
        }
    }
}
