package souk.proof.checkout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a proof moves. Thread-safe. */
public final class MutableClock extends Clock {
    private final AtomicReference<Instant> now;

    MutableClock() {
        this(Instant.parse("2026-03-01T12:00:00.250Z"));
    }

    private MutableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Another clock that shows the same for now. */
    MutableClock twin() {
        return new MutableClock(instant());
    }

    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
