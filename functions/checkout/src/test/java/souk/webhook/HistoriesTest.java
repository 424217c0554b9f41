package souk.webhook;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.proof.Proof;

/** Random lives of an order, each by its seed, held against a ledger after every step. */
@Tag("proof")
class HistoriesTest {
    private static final int HISTORIES = Proof.times(1_000, 10_000);

    @Test
    void endAsTheLedgerSays() {
        long steps = 0;
        long events = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            int length = 5 + (int) (seed % 36);
            events += lived(seed, length);
            steps += length;
        }

        Proof.of("webhook-histories")
                .shows(
                        """
                        | random histories | steps, each checked | events sent | differences from the ledger |
                        |---:|---:|---:|---:|
                        | %,d | %,d | %,d | 0 |
                        """
                                .formatted(HISTORIES, steps, events));
    }

    private static int lived(long seed, int length) {
        History history = new History(seed);
        try {
            return history.live(length);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + " of " + length + " steps:\n" + history, e);
        }
    }
}
