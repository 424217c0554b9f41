package souk.catalogue;

import org.jspecify.annotations.Nullable;
import souk.value.Malformed;

/**
 * A variant of its product: the place at which it was made, 1 to {@value #MAX}. It is a label of
 * nothing, so it stays when values are renamed. Immutable.
 */
public record VariantId(String value) {
    /** Most variants of a product, archived ones included. */
    public static final int MAX = 100;

    public VariantId {
        if (!isPlace(value)) {
            throw new Malformed("variantId must be 1 to " + MAX);
        }
    }

    public static VariantId of(int place) {
        return new VariantId(Integer.toString(place));
    }

    public int place() {
        return Integer.parseInt(value);
    }

    private static boolean isPlace(String value) {
        if (value.isEmpty() || value.length() > 3 || value.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(value) <= MAX;
    }

    // Written out, as those of LineId, which is made of it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VariantId id && id.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
