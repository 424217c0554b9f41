package souk.local.mail;

import java.time.Duration;
import java.time.Instant;

/** SES's sending rate: so many mails a second, and as many at once. Thread-safe. */
final class SendingRate {
    private final int perSecond;
    private double left;
    private Instant filled;

    SendingRate(int perSecond, Instant now) {
        this.perSecond = perSecond;
        this.left = perSecond;
        this.filled = now;
    }

    /** Whether one more may be sent now. */
    synchronized boolean take(Instant now) {
        double seconds = Math.max(0, Duration.between(filled, now).toNanos() / 1e9);
        left = Math.min(perSecond, left + seconds * perSecond);
        filled = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
