package souk.review;

import java.util.Locale;

/** Who may review a product of the shop, as its owner decides. */
public enum ReviewsBy {
    /** Any shopper. */
    EVERYONE,
    /** Who has a paid order of the product. */
    BUYERS;

    /**
     * By its word in the shop's settings.
     *
     * @throws IllegalArgumentException when there is no such word
     */
    public static ReviewsBy of(String word) {
        for (ReviewsBy each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("reviews are by everyone or buyers, not by " + word);
    }
}
