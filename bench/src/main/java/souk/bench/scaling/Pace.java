package souk.bench.scaling;

/**
 * How long the store takes for the parts of a transaction, in milliseconds: means, around which
 * each single one falls.
 *
 * @param network one way between function and store
 */
record Pace(double network, double prepare, double commit) {
    static final Pace ASSUMED =
            new Pace(Inputs.NETWORK_MILLIS, Inputs.PREPARE_MILLIS, Inputs.COMMIT_MILLIS);

    /** The same, with rows held so long. */
    static Pace holding(double millis) {
        return new Pace(Inputs.NETWORK_MILLIS, millis / 2, millis / 2);
    }
}
