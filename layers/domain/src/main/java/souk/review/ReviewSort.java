package souk.review;

import souk.value.Malformed;

/** In which order a product's reviews are shown. */
public enum ReviewSort {
    NEWEST,
    HIGHEST,
    LOWEST;

    /** By its word in a query. */
    public static ReviewSort of(String word) {
        return switch (word) {
            case "newest" -> NEWEST;
            case "highest" -> HIGHEST;
            case "lowest" -> LOWEST;
            default -> throw new Malformed("sort must be newest, highest or lowest");
        };
    }
}
