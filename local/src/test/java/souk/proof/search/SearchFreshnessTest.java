package souk.proof.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Database;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.SilencedLogs;

/**
 * Products are listed, renamed, archived and rated; searches run between, builders end at each of
 * their steps, race each other and lose files. A search finds what was listed before it began and
 * nothing that was archived before.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class SearchFreshnessTest {
    private static final int STEPS = 18;

    @Test
    void findsWhatWasListedBeforeTheSearchBegan() {
        Tally tally = new Tally();
        int histories = Proof.times(5, 1_000);
        ProgressOutput progress = new ProgressOutput("searches", histories);
        for (int seed = 1; seed <= histories; seed++) {
            run(seed, tally);
            progress.done();
        }

        Proof.of("search-freshness").shows(tally.markdown());
        assertThat(tally.kills()).hasSizeGreaterThanOrEqualTo(Proof.full() ? STEPS : STEPS / 2);
    }

    private static void run(long seed, Tally tally) {
        try (var database = new Database()) {
            var stores = database.stores(database.plain(), Clock.systemUTC());
            new FreshnessHistory(stores, seed, tally).run();
            tally.ran();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("history of seed " + seed, e);
        }
    }
}
