package souk.bench.scaling;

import java.util.List;

/**
 * DynamoDB as it is documented: a partition throttles beyond its units, and a transaction is
 * cancelled when it meets a row that another holds. Each call is the moment at which the rows are
 * prepared.
 *
 * <p>Not documented and so assumed: a cancelled transaction costs what preparing costs, half of its
 * units, and a throttled one nothing.
 */
final class Store {
    enum Outcome {
        DONE,
        CONFLICT,
        THROTTLED,
        CONDITION_FAILED
    }

    private Store() {}

    /**
     * Tries a transaction.
     *
     * @param held how long its rows are held when it is done, in microseconds
     * @param undone how long those it may have are held when another is not to be had
     */
    static Outcome transact(long now, List<Write> writes, long held, long undone) {
        if (!take(now, writes)) {
            return Outcome.THROTTLED;
        }
        Outcome outcome = outcome(now, writes);
        if (outcome == Outcome.DONE) {
            for (Write write : writes) {
                if (write.locks()) {
                    write.row().change(now + held);
                }
            }
        } else {
            cancel(now, writes, now + undone);
        }
        return outcome;
    }

    /** Whether the row's partition lets it be read. */
    static boolean read(long now, Row row, double units) {
        return row.partition().reads().take(now, units);
    }

    private static boolean take(long now, List<Write> writes) {
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

    private static Outcome outcome(long now, List<Write> writes) {
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

    private static void cancel(long now, List<Write> writes, long until) {
        giveBack(writes);
        for (Write write : writes) {
            if (write.locks()) {
                // Fits: twice as much did.
                write.row().partition().writes().take(now, write.units() / 2);
                if (!write.row().held(now)) {
                    write.row().holdInVain(until);
                }
            }
        }
    }
}
