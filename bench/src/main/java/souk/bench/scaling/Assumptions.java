package souk.bench.scaling;

/**
 * What AWS does not say of its store: how long the parts of a transaction take, as means around
 * which each single one falls, and what a cancelled one costs.
 *
 * @param network milliseconds, one way between function and store
 * @param prepare milliseconds
 * @param commit milliseconds
 * @param cancelled the share of its units that a cancelled transaction costs
 */
record Assumptions(double network, double prepare, double commit, double cancelled) {
    static final Assumptions USUAL =
            new Assumptions(
                    Inputs.NETWORK_MILLIS,
                    Inputs.PREPARE_MILLIS,
                    Inputs.COMMIT_MILLIS,
                    Inputs.CANCELLED_COST);

    /** The same, with rows held so long. */
    Assumptions holding(double millis) {
        return new Assumptions(network, millis / 2, millis / 2, cancelled);
    }

    /** The same, with cancelled transactions at that share of their units. */
    Assumptions cancelling(double share) {
        return new Assumptions(network, prepare, commit, share);
    }
}
