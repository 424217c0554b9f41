package souk.parcel;

import java.time.Instant;

/** When it was said that a parcel has arrived or is lost, and by whom. */
public record ParcelEnd(Instant at, By by) {
    /** Who says what became of a parcel. */
    public enum By {
        SELLER("Seller"),
        SHOPPER("Shopper"),
        /** Nobody said anything for so long that it is taken as delivered. */
        SHOP("Shop");

        private final String word;

        By(String word) {
            this.word = word;
        }

        /** As the contract and the store write it. */
        public String word() {
            return word;
        }

        /** Who has that word. */
        public static By of(String word) {
            for (By each : values()) {
                if (each.word.equals(word)) {
                    return each;
                }
            }
            throw new IllegalArgumentException("nobody is called " + word);
        }
    }
}
