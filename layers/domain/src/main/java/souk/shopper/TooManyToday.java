package souk.shopper;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import souk.value.Refusal;

/** The shopper has done as much of it today as anybody may; tomorrow they may do it again. */
public final class TooManyToday extends Refusal {
    private TooManyToday(String code, String message, Instant now) {
        super(code, message, untilTomorrow(now));
    }

    public static TooManyToday of(DailyUse use, Instant now) {
        return switch (use.kind()) {
            case REVIEWS ->
                    new TooManyToday(
                            "TOO_MANY_REVIEWS",
                            "You have reviewed many products today that you did not buy here."
                                    + " Go on tomorrow.",
                            now);
            case REPORTS ->
                    new TooManyToday(
                            "TOO_MANY_REPORTS",
                            "You have reported many reviews today. Go on tomorrow.",
                            now);
            case UPLOADS ->
                    new TooManyToday(
                            "TOO_MANY_UPLOADS",
                            "You have uploaded many pictures today. Go on tomorrow.",
                            now);
        };
    }

    private static Duration untilTomorrow(Instant now) {
        var tomorrow = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return Duration.between(now, tomorrow.atStartOfDay(ZoneOffset.UTC));
    }
}
