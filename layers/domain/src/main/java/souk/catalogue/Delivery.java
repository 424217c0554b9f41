package souk.catalogue;

import java.util.Locale;
import souk.value.Malformed;

/** How a product reaches its buyer. */
public enum Delivery {
    /** It is sent. */
    PARCEL,
    /** There is nothing to send: a course, a download. */
    NONE;

    /**
     * The delivery of that word.
     *
     * @throws Malformed when there is none
     */
    public static Delivery of(String word) {
        for (Delivery delivery : values()) {
            if (delivery.word().equals(word)) {
                return delivery;
            }
        }
        throw new Malformed("delivery must be parcel or none");
    }

    /** As written in JSON and in the store: {@code parcel}, {@code none}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
