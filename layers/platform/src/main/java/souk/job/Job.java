package souk.job;

import java.io.InputStream;
import java.time.Duration;

/**
 * A Lambda function that runs on a schedule. A subclass does the work and tells what it counted;
 * its parent writes one log line and the metrics, and answers the counts as a JSON object.
 * Subclasses hold no state but final ports. What the schedule sends is not read.
 */
public abstract class Job extends Run {
    /**
     * Runs once. What it counted is measured even when it throws; what it throws is logged, counted
     * under the name of {@link souk.telemetry.ShopMetrics#of}, and told to Lambda as {@link
     * JobFailed}; so a run may be repeated.
     *
     * @param left how long Lambda lets the function go on; work for which it is too short is left
     *     to the next run
     */
    protected abstract void run(Duration left, Counts counts);

    @Override
    final void run(InputStream event, Duration left, Counts counts) {
        run(left, counts);
    }
}
