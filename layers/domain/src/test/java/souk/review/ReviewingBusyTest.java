package souk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.review.SampleReviews.ALICE;
import static souk.review.SampleReviews.ALICES;
import static souk.review.SampleReviews.CLOCK;
import static souk.review.SampleReviews.MUG;
import static souk.review.SampleReviews.NOON;
import static souk.review.SampleReviews.mug;
import static souk.review.SampleReviews.shopper;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When others rate the same product again and again. */
class ReviewingBusyTest {
    private final ReviewsInMemory reviews = new ReviewsInMemory().with(mug());
    private final Reviewing others = new Reviewing(reviews, CLOCK);
    private final AtomicLong seconds = new AtomicLong();
    private final Reviewing reviewing = new Reviewing(reviews, everySecond());

    @Test
    void standsBackBeforeEachAttemptButTheFirst() {
        othersComeFirst(3);

        add(others);

        assertThat(reviews.stoodBack()).containsExactly(2, 3, 4);
    }

    @Test
    void saysSoWhileThereIsTimeToSayIt() {
        othersComeFirst(40);

        assertThatThrownBy(() -> add(reviewing)).isInstanceOf(ReviewsBusy.class);

        assertThat(seconds.get()).isLessThan(10);
        assertThat(reviews.find(ALICES)).isEmpty();
    }

    private static void add(Reviewing by) {
        by.add(ALICE, MUG, new Rating(5), Optional.empty(), Optional.empty());
    }

    /** Each leaves another behind who comes before the next attempt. */
    private void othersComeFirst(int times) {
        if (times > 0) {
            reviews.meanwhile(
                    () -> {
                        others.add(
                                shopper(times),
                                MUG,
                                new Rating(3),
                                Optional.empty(),
                                Optional.empty());
                        othersComeFirst(times - 1);
                    });
        }
    }

    /** A clock that is a second further whenever somebody looks. */
    private Clock everySecond() {
        InstantSource source = () -> later(seconds.getAndIncrement());
        return source.withZone(ZoneOffset.UTC);
    }

    private static Instant later(long by) {
        return NOON.plusSeconds(by);
    }
}
