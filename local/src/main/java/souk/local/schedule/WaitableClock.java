package souk.local.schedule;

import java.time.Instant;

/** The time and the waiting for it. Safe for use by many threads. */
public interface WaitableClock {
    Instant now();

    /**
     * Waits.
     *
     * @return false when it is over: nothing more is to be done, now or later
     */
    boolean waitUntil(Instant due);

    /** Lets everybody who waits go, with a no. */
    void end();
}
