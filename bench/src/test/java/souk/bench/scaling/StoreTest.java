package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import souk.bench.scaling.Store.Outcome;

class StoreTest {
    private static final long HELD = 8_000;
    private static final long UNDONE = 4_000;

    private final ContendedRow product = new ContendedRow();
    private final ContendedRow other = new ContendedRow();

    @Test
    void refusesARowThatATransactionHolds() {
        transact(0, Write.of(product));

        assertThat(transact(HELD - 1, Write.of(product))).isEqualTo(Outcome.CONFLICT);
        assertThat(transact(HELD, Write.of(product))).isEqualTo(Outcome.DONE);
    }

    @Test
    void holdsForAMomentWhatACancelledTransactionHadPrepared() {
        transact(0, Write.of(product));
        transact(1, Write.of(other), Write.of(product));

        assertThat(transact(UNDONE, Write.of(other))).isEqualTo(Outcome.CONFLICT);
        assertThat(transact(1 + UNDONE, Write.of(other))).isEqualTo(Outcome.DONE);
    }

    @Test
    void takesHalfTheUnitsOfACancelledTransaction() {
        transact(0, Write.of(product));
        transact(0, Write.of(product));
        var writes = product.partition().writes();

        assertThat(writes.take(0, Inputs.WRITE_UNITS - 2)).isFalse();
        assertThat(writes.take(0, Inputs.WRITE_UNITS - 3)).isTrue();
    }

    @Test
    void throttlesAsAWholeAndTakesNothing() {
        product.partition().writes().take(0, Inputs.WRITE_UNITS);

        assertThat(transact(0, Write.of(other), Write.of(product))).isEqualTo(Outcome.THROTTLED);
        assertThat(other.held(1)).isFalse();
        assertThat(other.partition().writes().take(0, Inputs.WRITE_UNITS)).isTrue();
    }

    @Test
    void throttlesWhatItsIndexCannotTake() {
        var index = new ContendedRow();
        index.partition().writes().take(0, Inputs.WRITE_UNITS - 1);

        assertThat(transact(0, Write.of(product), Write.ofIndex(index, 2)))
                .isEqualTo(Outcome.THROTTLED);
    }

    @Test
    void letsManyWriteToOneKeyOfAnIndexAtOnce() {
        var index = new ContendedRow();

        assertThat(transact(0, Write.of(product), Write.ofIndex(index, 2))).isEqualTo(Outcome.DONE);
        assertThat(transact(0, Write.of(other), Write.ofIndex(index, 2))).isEqualTo(Outcome.DONE);
    }

    @Test
    void failsWhatWasDecidedOnAnEarlierVersion() {
        long seen = product.version(0);
        transact(0, Write.of(product));

        assertThat(product.version(HELD - 1)).as("in flight").isEqualTo(seen);
        assertThat(transact(HELD, Write.ifStill(product, 2, seen)))
                .isEqualTo(Outcome.CONDITION_FAILED);
    }

    private static Outcome transact(long now, Write... writes) {
        return new Store(now, Inputs.CANCELLED_COST).transact(List.of(writes), HELD, UNDONE);
    }
}
