package souk.catalogue;

import java.util.Locale;

/** Whether a product is for sale. */
public enum ProductStatus {
    /** Listed and for sale. */
    ACTIVE,
    /** Taken off the shelves by its seller; old orders still show it. */
    ARCHIVED;

    /** As written in JSON and in the store: {@code active}, {@code archived}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
