package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.added;
import static souk.dynamo.review.ReviewFixture.changed;
import static souk.dynamo.review.ReviewFixture.figuresAreARecountOf;
import static souk.dynamo.review.ReviewFixture.now;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.Race;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.review.Review;
import souk.shopper.ShopperId;
import souk.value.Refusal;

/** Many write of one product at once. */
@OnEveryEngine
class ReviewRaceTest {
    private final Product mug = OrderFixture.listed(9);
    private final Map<String, Integer> ends = new ConcurrentHashMap<>();

    @Test
    void countsEachOf32() {
        Race.run(32, () -> end(() -> added(UniqueProducts.shopper(), mug, 1 + anyOf(5))));

        int done = ends.getOrDefault("done", 0);
        assertThat(done + ends.getOrDefault("BUSY", 0)).isEqualTo(32);
        assertThat(now(mug).rating().count()).isEqualTo(done).isPositive();
        figuresAreARecountOf(mug);
    }

    @Test
    void countsOneOf16TabsOfOneShopper() {
        ShopperId shopper = UniqueProducts.shopper();

        Race.run(16, () -> end(() -> added(shopper, mug, 1 + anyOf(5))));

        assertThat(ends).isEqualTo(Map.of("done", 1, "ALREADY_REVIEWED", 15));
        assertThat(now(mug).rating().count()).isEqualTo(1);
        figuresAreARecountOf(mug);
    }

    @Test
    void staysARecountWhileAllDoEverything() {
        Queue<Review> written = new ConcurrentLinkedQueue<>();

        Race.run(
                8,
                () -> {
                    for (int i = 0; i < 12; i++) {
                        end(() -> step(written));
                    }
                });

        assertThat(ends.keySet())
                .isSubsetOf("done", "BUSY", "ALREADY_REVIEWED", "NO_SUCH_REVIEW", "OWN_REVIEW");
        figuresAreARecountOf(mug);
    }

    private void step(Queue<Review> written) {
        Review oldest = written.peek();
        if (oldest == null || anyOf(3) == 0) {
            written.add(added(UniqueProducts.shopper(), mug, 1 + anyOf(5)));
            return;
        }
        switch (anyOf(4)) {
            case 0 -> changed(oldest, 1 + anyOf(5));
            case 1 -> REVIEWING.moderate(oldest.id(), anyOf(2) == 0, SampleVerdicts.PLAIN);
            case 2 -> REVIEWING.report(UniqueProducts.shopper(), oldest.id(), Optional.empty());
            default -> {
                written.remove(oldest);
                REVIEWING.remove(oldest.shopper(), oldest.id());
            }
        }
    }

    private void end(Runnable step) {
        try {
            step.run();
            ends.merge("done", 1, Integer::sum);
        } catch (Refusal no) {
            ends.merge(no.code(), 1, Integer::sum);
        }
    }

    private static int anyOf(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }
}
