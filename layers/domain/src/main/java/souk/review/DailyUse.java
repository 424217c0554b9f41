package souk.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import souk.shopper.ShopperId;

/** One of the few that a shopper may do on one day. Days are those of UTC. */
public record DailyUse(ShopperId by, Kind kind, LocalDate day) {
    /** What is counted. */
    public enum Kind {
        /** Reviews of products that the shopper did not buy. */
        REVIEWS(20),
        REPORTS(20);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        /** So many a day. */
        public int most() {
            return most;
        }
    }

    static DailyUse of(ShopperId by, Kind kind, Instant now) {
        return new DailyUse(by, kind, now.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
