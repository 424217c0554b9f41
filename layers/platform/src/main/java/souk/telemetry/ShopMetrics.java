package souk.telemetry;

import java.util.Map;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;
import souk.value.ShopUnavailable;

/**
 * Counts what the shop counts, through Powertools Metrics: each call is one line in the embedded
 * metric format, in the namespace and service that the environment gives. Safe for use by many
 * threads.
 *
 * <p>Nothing of it is loaded by a request that counts nothing.
 */
public final class ShopMetrics {
    /** A request that ended in a fault of ours. */
    public static final String FAULTS = "Faults";

    /** What could not be done because the database is throttled or out of reach. */
    public static final String UNAVAILABLE = "Unavailable";

    private ShopMetrics() {}

    /** What counts that this was thrown, where it is not an answer. */
    public static String of(RuntimeException thrown) {
        return thrown instanceof ShopUnavailable ? UNAVAILABLE : FAULTS;
    }

    /** Adds to each of the named counts. */
    public static void count(Map<String, Long> counts) {
        Metrics metrics = Sheets.METRICS;
        // A sheet of its own: requests that run side by side share no state.
        metrics.flushMetrics(
                sheet ->
                        counts.forEach(
                                (name, count) -> sheet.addMetric(name, count, MetricUnit.COUNT)));
        // Powertools keeps a sheet per trace until it is flushed.
        metrics.flush();
    }

    /** Made at the first count. */
    private static final class Sheets {
        static final Metrics METRICS = make();

        private static Metrics make() {
            MetricsFactory.setMetricsProvider(EmfMetrics::new);
            return MetricsFactory.getMetricsInstance();
        }
    }
}
