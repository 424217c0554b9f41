package souk.local.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time as it is. */
public final class WallClock implements WaitableClock {
    /** A machine that slept, or whose clock was set, is noticed so soon. */
    private static final Duration GLANCE = Duration.ofSeconds(5);

    private final Clock clock = Clock.systemUTC();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public boolean waitUntil(Instant due) {
        try {
            while (true) {
                var left = Duration.between(now(), due);
                if (!left.isPositive()) {
                    return ended.getCount() > 0;
                }
                var step = left.compareTo(GLANCE) < 0 ? left : GLANCE;
                if (ended.await(step.toNanos(), TimeUnit.NANOSECONDS)) {
                    return false;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void end() {
        ended.countDown();
    }
}
