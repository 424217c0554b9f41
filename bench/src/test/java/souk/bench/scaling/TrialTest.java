package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TrialTest {
    private final Trial trial = new Trial(1);

    @Test
    void showsTheSameForTheSameSeedOnly() {
        Scenario scenario = Scenario.zipf(100, 10);

        Point once = trial.run(scenario, 100);

        assertThat(trial.run(scenario, 100)).isEqualTo(once);
        assertThat(new Trial(2).run(scenario, 100)).isNotEqualTo(once);
    }

    @Test
    void oneKeyWithoutConflictsServesItsUnits() {
        var entries = new ContendedRow();
        Workload one =
                (world, ended) -> {
                    var store = new Store(world.time().now(), 0);
                    var outcome = store.transact(List.of(Write.ofIndex(entries, 1)), 0, 0);
                    ended.ended(outcome == Store.Outcome.DONE, 1);
                };

        Point point = trial.run(new Scenario("one key", Assumptions.USUAL, chance -> one), 20_000);

        assertThat(point.achieved()).isCloseTo(Inputs.WRITE_UNITS, within(1.0));
    }

    @Test
    void aProductIsReadTwiceAsOftenAsItHasUnits() {
        Point point = trial.run(Scenario.views(), 20_000);

        assertThat(point.achieved()).isCloseTo(2 * Inputs.READ_UNITS, within(6.0));
    }

    @Test
    void aRowIsNeverSoldMoreOftenThanItIsFree() {
        double free = 1_000 / (Inputs.PREPARE_MILLIS + Inputs.COMMIT_MILLIS);

        for (double load : new double[] {50, 100, 200, 1_000}) {
            assertThat(trial.run(Scenario.oneProduct(), load).achieved()).isLessThan(free);
        }
    }

    @Test
    void servesEverybodyWhileThereIsRoom() {
        Point point = trial.run(Scenario.evenly(10_000, 100), 10);

        double alone =
                2 * Inputs.READ_MILLIS
                        + 2 * Inputs.NETWORK_MILLIS
                        + Inputs.PREPARE_MILLIS
                        + Inputs.COMMIT_MILLIS
                        + Inputs.STRIPE_MILLIS
                        + Inputs.WRITE_MILLIS;
        assertThat(point.refused()).isZero();
        assertThat(point.atOnce())
                .as("Little's law")
                .isCloseTo(point.achieved() * alone / 1e3, within(0.5));
    }

    @Test
    void everybodyIsServedOrRefusedOrStillThere() {
        for (Scenario scenario :
                List.of(Scenario.oneProduct(), Scenario.sums(1, 10), Scenario.reviews())) {
            var there = new AtomicLong();
            Tally tally = trial.tally(counting(scenario, there), 300, 0, 5 * Timeline.SECOND);

            assertThat(tally.begun()).isGreaterThan(1_000);
            assertThat(tally.begun()).isEqualTo(tally.done() + tally.refused() + there.get());
        }
    }

    private static Scenario counting(Scenario scenario, AtomicLong there) {
        return new Scenario(
                scenario.name(),
                scenario.assumed(),
                chance -> {
                    Workload workload = scenario.opening().apply(chance);
                    return (world, ended) -> {
                        there.incrementAndGet();
                        workload.begin(
                                world,
                                (done, attempts) -> {
                                    there.decrementAndGet();
                                    ended.ended(done, attempts);
                                });
                    };
                });
    }

    @Test
    void aDoorKeepsTheCrowdFromTheStore() {
        Point open = trial.run(Scenario.oneProduct(), 1_000);
        Point guarded = trial.run(Scenario.door(100), 1_000);

        assertThat(guarded.atOnce()).isLessThanOrEqualTo(100);
        assertThat(guarded.achieved()).isGreaterThan(2 * open.achieved());
    }

    @Test
    void aCurveBendsWhereTheLimitIsReached() {
        double limit = 2 * Inputs.READ_UNITS;

        Point bend = trial.bend(Scenario.views());

        assertThat(bend.load()).isCloseTo(limit / 0.95, within(0.02 * limit));
        assertThat(trial.run(Scenario.views(), 1.03 * bend.load()).holds()).isFalse();
    }
}
