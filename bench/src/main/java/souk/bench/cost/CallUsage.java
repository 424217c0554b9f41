package souk.bench.cost;

/**
 * What one call takes.
 *
 * @param name of the route in a state of the shop
 * @param api whether API Gateway calls it, not a schedule or a stream; browsers call through the
 *     distribution
 * @param memory MiB the function has
 * @param calls to DynamoDB
 * @param readUnits request units
 * @param writeUnits request units
 * @param millis the function's time, warm
 */
public record CallUsage(
        String name,
        String function,
        boolean api,
        int memory,
        int calls,
        double readUnits,
        double writeUnits,
        double millis) {
    /** Stripe calls the API at its own address. */
    private static final String PAST_THE_DISTRIBUTION = "StripeWebhook";

    private static final double MIB_PER_GIB = 1024;
    private static final double MILLIS_PER_SECOND = 1000;

    /** US dollars for a million calls, beyond any free tier. */
    public double usdPerMillion(Prices prices) {
        double gibSeconds = memory / MIB_PER_GIB * millis / MILLIS_PER_SECOND;
        boolean distributed = api && !function.equals(PAST_THE_DISTRIBUTION);
        return (distributed ? prices.of("CloudFront request") : 0)
                + (api ? prices.of("HTTP API request") : 0)
                + prices.of("Lambda request")
                + gibSeconds * prices.of("Lambda time")
                + readUnits * prices.of("DynamoDB read unit")
                + writeUnits * prices.of("DynamoDB write unit");
    }

    /** The same with another's time, which differs from run to run. */
    CallUsage within(double otherMillis) {
        return new CallUsage(
                name, function, api, memory, calls, readUnits, writeUnits, otherMillis);
    }
}
