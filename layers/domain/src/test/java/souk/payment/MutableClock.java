package souk.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import souk.order.SampleOrders;

/** A clock that a test moves; it starts at noon. */
public final class MutableClock extends Clock {
    private volatile Instant now = SampleOrders.NOON;

    public void pass(Duration time) {
        set(now.plus(time));
    }

    public void set(Instant instant) {
        now = instant;
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
        throw new UnsupportedOperationException();
    }
}
