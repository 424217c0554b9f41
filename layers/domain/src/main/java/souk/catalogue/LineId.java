package souk.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import souk.value.Malformed;

/**
 * What is bought: a product, or a variant of one. A line of a cart is called so, and so is that of
 * the order it becomes. Of a product without options it is the product's own id; else {@code ~} and
 * the variant's follow. Immutable.
 */
public record LineId(String value) {
    private static final char BEFORE_VARIANT = '~';

    public LineId {
        try {
            int end = value.indexOf(BEFORE_VARIANT);
            new ProductId(end < 0 ? value : value.substring(0, end));
            if (end >= 0) {
                new VariantId(value.substring(end + 1));
            }
        } catch (Malformed bad) {
            throw new Malformed("id must be a product's, or a product's, '~' and a variant's");
        }
    }

    /** The line of a product without options. */
    public static LineId of(ProductId product) {
        return new LineId(product.value());
    }

    public static LineId of(ProductId product, Optional<VariantId> variant) {
        return variant.isEmpty() ? of(product) : of(product, variant.get());
    }

    public static LineId of(ProductId product, VariantId variant) {
        return new LineId(product.value() + BEFORE_VARIANT + variant.value());
    }

    public ProductId product() {
        int end = value.indexOf(BEFORE_VARIANT);
        return new ProductId(end < 0 ? value : value.substring(0, end));
    }

    /** Empty for a product without options. */
    public Optional<VariantId> variant() {
        int end = value.indexOf(BEFORE_VARIANT);
        return end < 0 ? Optional.empty() : Optional.of(new VariantId(value.substring(end + 1)));
    }

    // Written out: as a key of maps it is hashed at every cold start of a cart, and a record's own
    // methods are linked at their first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineId id && id.value.equals(value);
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
