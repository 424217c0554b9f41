package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import souk.dynamo.catalogue.ExampleProduct;
import souk.dynamo.review.ExampleReview;
import souk.payment.Between;
import souk.review.Reviews;
import souk.review.ReviewsBusy;
import souk.review.ReviewsInMemory;

/** What is primed before a snapshot of a route that writes reviews is taken. */
class ReviewPrimingTest {
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final List<Reviews.Written> written = new ArrayList<>();
    private final AtomicInteger requests = new AtomicInteger();

    @Test
    void writesInVainAtEachRequest() {
        Reviews watched =
                Between.of(
                        Reviews.class,
                        reviews,
                        (method, call) -> {
                            var outcome = call.call();
                            written.add((Reviews.Written) outcome);
                            return outcome;
                        });

        priming(watched).prime(requests::incrementAndGet);

        assertThat(requests).hasPositiveValue();
        assertThat(written).hasSize(requests.get()).containsOnly(Reviews.Written.CHANGED_MEANWHILE);
        assertThat(reviews.find(ExampleReview.review().id())).isEmpty();
    }

    @Test
    void goesOnWhileOthersHoldTheSameRows() {
        Reviews held =
                Between.of(
                        Reviews.class,
                        reviews,
                        (method, call) -> {
                            throw new ReviewsBusy();
                        });

        priming(held).prime(requests::incrementAndGet);

        assertThat(requests).hasValueGreaterThan(1);
    }

    private static ReviewPriming priming(Reviews reviews) {
        var product = ExampleProduct.product(Currency.getInstance("EUR"));
        return new ReviewPriming(reviews, product, ExampleReview.review());
    }
}
