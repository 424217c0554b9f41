package souk.bench.scaling;

/**
 * One load and what came of it.
 *
 * @param load callers a second, wanted
 * @param offered callers a second that came, as chance had it
 * @param achieved callers a second that were served
 * @param refused the share of the answered that were turned away
 * @param retried the share of the answered that took more than one attempt
 * @param p50 milliseconds of simulated time, of all that were answered
 * @param atOnce calls in progress on average
 */
record Point(
        double load,
        double offered,
        double achieved,
        double refused,
        double retried,
        double p50,
        double p99,
        double atOnce) {
    private static final double ENOUGH = 0.95;

    /** Whether the shop still serves nearly all who come. */
    boolean holds() {
        return achieved >= ENOUGH * offered;
    }
}
