package souk.bench.scaling;

import java.util.List;

/**
 * DynamoDB as it is documented: a partition throttles beyond its units, and a transaction is
 * cancelled when it meets a row that another holds.This is the moment at which rows are prepared.
 *
 * @param cancelledCost the share of its units that a cancelled transaction costs; a throttled one
 *     costs nothing
 */
record Store(long now, double cancelledCost) {
    enum Outcome {
        DONE,
        CONFLICT,
        THROTTLED,
        CONDITION_FAILED
    }

    /**
     * Tries a transaction.
     *
     * @param held how long its rows are held when it is done, in microseconds
     * @param undone how long those it may have are held when another is not to be had
     */
    Outcome transact(List<Write> writes, long held, long undone) {
        if (!take(writes)) {
            return Outcome.THROTTLED;
        }
        Outcome outcome = outcome(writes);
        if (outcome == Outcome.DONE) {
            for (Write write : writes) {
                if (write.locks()) {
                    write.row().change(now + held);
                }
            }
        } else {
            cancel(writes, now + undone);
        }
        return outcome;
    }

    /** Whether the row's partition lets it be read. */
    boolean read(ContendedRow row, double units) {
        return row.partition().reads().take(now, units);
    }

    private boolean take(List<Write> writes) {
        for (int place = 0; place < writes.size(); place++) {
            Write write = writes.get(place);
            if (!write.row().partition().writes().take(now, write.units())) {
                giveBack(writes.subList(0, place));
                return false;
            }
        }
        return true;
    }

    private static void giveBack(List<Write> writes) {
        writes.reversed().forEach(write -> write.row().partition().writes().giveBack());
    }

    private Outcome outcome(List<Write> writes) {
        Outcome outcome = Outcome.DONE;
        for (Write write : writes) {
            if (write.locks() && write.row().held(now)) {
                return Outcome.CONFLICT;
            }
            if (write.seen() != Write.ANY && write.seen() != write.row().version(now)) {
                outcome = Outcome.CONDITION_FAILED;
            }
        }
        return outcome;
    }

    private void cancel(List<Write> writes, long until) {
        giveBack(writes);
        for (Write write : writes) {
            if (write.locks()) {
                // Fits: the whole did.
                write.row().partition().writes().take(now, write.units() * cancelledCost);
                if (!write.row().held(now)) {
                    write.row().holdInVain(until);
                }
            }
        }
    }
}
