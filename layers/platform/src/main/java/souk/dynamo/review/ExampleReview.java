package souk.dynamo.review;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.ShopperId;

/** The review that a snapshot is primed with, since no row of the shop can be counted on. */
public final class ExampleReview {
    private ExampleReview() {}

    /** A review that has been through the form of a row. */
    public static Review review() {
        ShopperId shopper = new ShopperId("example");
        var review =
                new Review(
                        ReviewId.of(new ProductId("example"), shopper),
                        shopper,
                        new Rating(5),
                        Optional.of(new Comment("Made to prime a snapshot.")),
                        Optional.of(new DisplayName("Example")),
                        Optional.empty(),
                        Instant.EPOCH,
                        Optional.empty(),
                        0,
                        false,
                        false,
                        1);
        return ReviewSchema.INSTANCE.read(ReviewSchema.INSTANCE.write(review));
    }
}
