package souk.shopper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * One of the few that a person may do on one day. Days are those of UTC.
 *
 * @param most so many a day
 */
public record DailyUse(ShopperId by, Kind kind, int most, LocalDate day) {
    /** What is counted. */
    public enum Kind {
        /** Reviews of products that the shopper did not buy. */
        REVIEWS,
        REPORTS,
        /** Pictures that a seller asks to upload. */
        UPLOADS
    }

    public static DailyUse of(ShopperId by, Kind kind, int most, Instant now) {
        return new DailyUse(by, kind, most, now.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
