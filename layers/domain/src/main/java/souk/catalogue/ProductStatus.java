package souk.catalogue;

import java.util.Locale;
import souk.value.Malformed;

/** Whether a product is for sale, as far as its seller decides. */
public enum ProductStatus {
    /** Listed and for sale. */
    ACTIVE,
    /** Archived by its seller; old orders still show it. */
    ARCHIVED;

    /**
     * The status of that word.
     *
     * @throws Malformed when there is none
     */
    public static ProductStatus of(String word) {
        for (ProductStatus status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new Malformed("status must be active or archived");
    }

    /** As written in JSON and in the store: {@code active}, {@code archived}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
