package souk.review;

import souk.catalogue.RatingSummary;
import souk.value.Malformed;

/** One to five stars. */
public record Rating(int stars) {
    public Rating {
        if (stars < 1 || stars > RatingSummary.MAX_STARS) {
            throw new Malformed("rating must be 1 to " + RatingSummary.MAX_STARS);
        }
    }
}
