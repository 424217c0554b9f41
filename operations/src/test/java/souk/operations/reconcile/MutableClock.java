package souk.operations.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that goes on when it is told to. It is far ahead of the real one, by which DynamoDB Local
 * forgets carts and events that were to be kept for a while.
 */
public final class MutableClock extends Clock {
    private volatile Instant now = Instant.parse("2040-03-01T12:00:00Z");

    public void goOn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("always UTC");
    }
}
