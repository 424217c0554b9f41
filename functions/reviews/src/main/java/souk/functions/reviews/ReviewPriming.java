package souk.functions.reviews;

import java.util.Optional;
import souk.catalogue.Product;
import souk.http.Reply;
import souk.json.ReviewJson;
import souk.review.Report;
import souk.review.Review;
import souk.review.ReviewChange;
import souk.review.Reviews;
import souk.review.ReviewsBusy;
import souk.wiring.Live;

/**
 * What the snapshots of the routes that write reviews are primed with. It changes nothing: the step
 * that it writes is one of a review that is not there, and is refused whole.
 *
 * @param product counts the example among its stars
 * @param example a review that nobody has written
 */
record ReviewPriming(Reviews reviews, Product product, Review example) {
    /** So often that they are compiled. */
    private static final int TIMES = 10;

    static ReviewPriming live() {
        return new ReviewPriming(Live.reviews(), Live.exampleProduct(), Live.exampleReview());
    }

    /** Sends the request, writes the step and answers with the example, over and over. */
    void prime(Runnable request) {
        for (int time = 0; time < TIMES; time++) {
            request.run();
            write();
            Reply.ok(example, ReviewJson::write);
        }
    }

    private void write() {
        var report = new Report(example.shopper(), Optional.empty(), example.createdAt());
        try {
            reviews.write(
                    new ReviewChange(
                            product,
                            Optional.of(example),
                            Optional.of(example.decided(false)),
                            Optional.of(report)));
        } catch (ReviewsBusy others) {
            // Other functions are primed with the same rows at this moment.
        }
    }
}
