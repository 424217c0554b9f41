package souk.functions.reviews;

import souk.review.Rating;
import souk.value.Malformed;

/** A number of stars as a query names it: one digit. */
final class Stars {
    private Stars() {}

    static Rating of(String text) {
        if (text.length() != 1) {
            throw new Malformed("rating must be 1 to 5");
        }
        return new Rating(text.charAt(0) - '0');
    }
}
