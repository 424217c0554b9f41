package souk.bench.scaling;

import java.util.List;

/** Where a run takes place: its time, its chance, and how the shop calls the store. */
record World(Timeline time, SeededRandom chance, Assumptions assumed) {
    /** Is told once how a transaction ended, and at which attempt. */
    interface Answer {
        void ended(Store.Outcome outcome, int attempts);
    }

    /**
     * Sends a transaction as souk.dynamo.Transaction does: again while others hold its rows or the
     * store throttles it, up to the last attempt. AWS's SDK sends none of these again by itself.
     */
    void transact(List<Write> writes, Answer answer) {
        attempt(writes, 1, answer);
    }

    private void attempt(List<Write> writes, int attempt, Answer answer) {
        time.after(
                chance.around(assumed.network()),
                () -> {
                    long prepared = chance.around(assumed.prepare());
                    long committed = prepared + chance.around(assumed.commit());
                    var store = new Store(time.now(), assumed.cancelled());
                    var outcome = store.transact(writes, committed, prepared);
                    long taken =
                            switch (outcome) {
                                case DONE -> committed;
                                case CONFLICT, CONDITION_FAILED -> prepared;
                                case THROTTLED -> 0;
                            };
                    time.after(
                            taken + chance.around(assumed.network()),
                            () -> answered(writes, outcome, attempt, answer));
                });
    }

    private void answered(List<Write> writes, Store.Outcome outcome, int attempt, Answer answer) {
        boolean passing = outcome == Store.Outcome.CONFLICT || outcome == Store.Outcome.THROTTLED;
        if (passing && attempt < Inputs.ATTEMPTS) {
            time.after(chance.pauseBefore(attempt + 1), () -> attempt(writes, attempt + 1, answer));
        } else {
            answer.ended(outcome, attempt);
        }
    }
}
