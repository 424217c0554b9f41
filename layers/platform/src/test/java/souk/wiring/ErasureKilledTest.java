package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.account.ReviewsChoice;
import souk.engine.OnEveryEngine;
import souk.proof.Proof;

/** A run that ends before any of its calls, and the runs after it. */
@OnEveryEngine
@Tag("proof")
class ErasureKilledTest {
    /**
     * Every so many calls one is not made: in the sample, other ones by either choice; else, each.
     */
    private static final int EACH = Proof.full() ? 1 : 10;

    /** Ends whoever calls once more than so often, and everybody after that. */
    private static final class Killer implements ExecutionInterceptor {
        private int left = Integer.MAX_VALUE;
        private int made;

        @Override
        public synchronized void beforeExecution(
                Context.BeforeExecution context, ExecutionAttributes attributes) {
            made++;
            if (left-- <= 0) {
                throw new IllegalStateException("the function ended");
            }
        }

        synchronized void after(int calls) {
            left = calls;
            made = 0;
        }

        synchronized int made() {
            return made;
        }
    }

    private final Killer killer = new Killer();
    private final AccountFixture shop = new AccountFixture(killer);

    @ParameterizedTest
    @EnumSource
    void leavesNothingWhereverARunEnded(ReviewsChoice reviews) {
        int calls = callsOfARun(reviews);
        assertThat(calls).isGreaterThan(20);
        int first = reviews == ReviewsChoice.KEEP ? 0 : EACH / 2;
        int ends = 0;
        for (int before = first; before < calls; before += EACH, ends++) {
            PlantedAccount account = begun(reviews);
            killer.after(before);
            shop.runKilled();
            killer.after(Integer.MAX_VALUE);

            shop.runToTheEnd(account.person());

            Set<String> gone = new TreeSet<>(account.words());
            if (reviews == ReviewsChoice.KEEP) {
                gone.removeIf(word -> word.contains("comment"));
            }
            gone.add(account.person().value());
            gone.add(account.image());
            assertThat(AccountFixture.allRows())
                    .as("ended before call %d", before)
                    .noneMatch(row -> gone.stream().anyMatch(row::contains));
        }
        Proof.of("erasure-killed-" + reviews.name().toLowerCase(Locale.ROOT))
                .shows(
                        """
                        An erasure (reviews: %s) makes %d calls of DynamoDB. Its function ended before each of %d of them; \
                        the runs after that left no word, no id and no picture of the person in any row."""
                                .formatted(reviews, calls, ends));
    }

    @Test
    void deletesTheSignInOnlyAfterAllElse() {
        PlantedAccount account = begun(ReviewsChoice.KEEP);
        killer.after(10);

        shop.runKilled();

        killer.after(Integer.MAX_VALUE);
        assertThat(shop.signInsDeleted).doesNotContain(account.person());
    }

    /** Long enough ago that nothing has to be waited for. */
    private PlantedAccount begun(ReviewsChoice reviews) {
        PlantedAccount account = PlantedAccount.plant();
        shop.leave(account.person(), reviews);
        shop.clock.pass(Duration.ofHours(2));
        return account;
    }

    private int callsOfARun(ReviewsChoice reviews) {
        PlantedAccount account = begun(reviews);
        killer.after(Integer.MAX_VALUE);
        shop.run();
        int made = killer.made();
        shop.runToTheEnd(account.person());
        return made;
    }
}
