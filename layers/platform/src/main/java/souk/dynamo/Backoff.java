package souk.dynamo;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Waits between attempts: a random time below a bound that doubles, so that callers who collided do
 * not collide again.
 *
 * @see <a
 *     href="https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/">Timeouts,
 *     retries and backoff with jitter</a>
 */
public final class Backoff {
    private static final int FIRST_BOUND_MILLIS = 10;
    private static final int MAX_DOUBLINGS = 5;

    private Backoff() {}

    /** Waits before an attempt; not before the first. */
    public static void beforeAttempt(int attempt) {
        if (attempt == 1) {
            return;
        }
        int bound = FIRST_BOUND_MILLIS << Math.min(attempt - 2, MAX_DOUBLINGS);
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, bound)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }
}
