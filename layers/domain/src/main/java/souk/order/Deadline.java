package souk.order;

import java.time.Instant;

/**
 * Until when an unpaid order holds its stock, and when the sweep looks at an order next. Immutable.
 *
 * @param at when the sweep looks at it; while it is unpaid, when its stock goes back
 * @param payUntil until when it can or could be paid
 * @param cancelled whether its shopper has taken the order back; it then ends as soon as its
 *     payment has ended, whatever the time
 */
public record Deadline(Instant at, Instant payUntil, boolean cancelled) {

    public static Deadline at(Instant time) {
        return new Deadline(time, time, false);
    }

    boolean passed(Instant now) {
        return cancelled || !at.isAfter(now);
    }

    /** At another time; what the shopper wants stays so. */
    Deadline movedTo(Instant time) {
        return new Deadline(time, time, cancelled);
    }

    /** Over at once: its shopper has taken it back. */
    Deadline takenBack(Instant now) {
        return new Deadline(now, now, true);
    }

    /** Looked at again then; until when it could be paid stays so. */
    Deadline sweptAt(Instant time) {
        return new Deadline(time, payUntil, cancelled);
    }
}
