package souk.bench.scaling;

/**
 * Every figure that the simulation starts from; nothing else in this package is a guess. What is
 * documented names its page, read 2026-11-22. What is assumed says so.
 */
final class Inputs {
    /**
     * Units a second of one partition, at rest and after adaptive capacity has isolated a key.
     * Burst capacity lifts no partition above them.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html">Burst
     *     and adaptive capacity</a>
     */
    static final double WRITE_UNITS = 1_000;

    static final double READ_UNITS = 3_000;

    /**
     * Write units a second of a table or index that is new: four partitions, and so four shards of
     * its stream.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput-scenarios.html">Warm
     *     throughput</a>
     */
    static final double NEW_TABLE_WRITE_UNITS = 4_000;

    static final int NEW_TABLE_SHARDS = 4;

    /** Executions at once in an account, all functions together, unless AWS raises it. */
    static final int EXECUTIONS_AT_ONCE = 1_000;

    /** ThrottlingRateLimit of template.yaml. */
    static final int API_CALLS = 1_000;

    /**
     * Calls a second that Stripe takes in live mode: of all kinds, and of any one endpoint.
     *
     * @see <a href="https://docs.stripe.com/rate-limits">Rate limits</a>
     */
    static final int STRIPE_CALLS = 100;

    static final int STRIPE_CALLS_OF_ONE_ENDPOINT = 25;

    // How the shop tries again: souk.dynamo.Transaction, Backoff and souk.review.Reviewing.

    static final int ATTEMPTS = 12;
    static final int FIRST_BOUND_MILLIS = 10;
    static final int MAX_DOUBLINGS = 5;
    static final int REVIEW_ATTEMPTS = 40;

    // Assumed: the means of a function and a table in one region. A transaction takes 10 ms and
    // holds its rows for 8 of them; how much hangs on that is part of what is printed.

    static final double NETWORK_MILLIS = 1;
    static final double PREPARE_MILLIS = 4;
    static final double COMMIT_MILLIS = 4;
    static final double READ_MILLIS = 4;
    static final double WRITE_MILLIS = 5;
    static final double STRIPE_MILLIS = 400;

    // Assumed: a cancelled transaction has been prepared, which is half of what it costs.
    static final double CANCELLED_COST = 0.5;

    // Assumed: the shop of today, to which 10, 100 and 1,000 times are held.

    static final double ORDERS_TODAY = 1;
    static final double READS_FOR_AN_ORDER = 20;
    static final double READ_CALL_MILLIS = 15;
    static final double WEBHOOK_CALL_MILLIS = 30;
    static final int LINES = 3;

    private Inputs() {}
}
