package souk.order;

import java.time.Instant;

/**
 * Until when an unpaid order holds its stock. Immutable.
 *
 * @param cancelled whether its shopper has taken the order back; it then ends as soon as its
 *     payment has ended, whatever the time
 */
public record Deadline(Instant at, boolean cancelled) {

    public static Deadline at(Instant time) {
        return new Deadline(time, false);
    }

    boolean passed(Instant now) {
        return cancelled || !at.isAfter(now);
    }

    /** At another time; what the shopper wants stays so. */
    Deadline movedTo(Instant time) {
        return new Deadline(time, cancelled);
    }
}
