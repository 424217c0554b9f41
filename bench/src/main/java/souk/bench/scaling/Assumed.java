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
record Assumed(double network, double prepare, double commit, double cancelled) {
    static final Assumed USUAL =
            new Assumed(
                    Inputs.NETWORK_MILLIS,
                    Inputs.PREPARE_MILLIS,
                    Inputs.COMMIT_MILLIS,
                    Inputs.CANCELLED_COST);

    /** The same, with rows held so long. */
    Assumed holding(double millis) {
        return new Assumed(network, millis / 2, millis / 2, cancelled);
    }

    /** The same, with cancelled transactions at that share of their units. */
    Assumed cancelling(double share) {
        return new Assumed(network, prepare, commit, share);
    }
}
