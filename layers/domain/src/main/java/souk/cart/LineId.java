package souk.cart;

import org.jspecify.annotations.Nullable;
import souk.catalogue.ProductId;
import souk.value.Identifier;

/**
 * A line of a cart, and of the order that it becomes. Of a product without options it is the
 * product's own id. Immutable.
 */
public record LineId(String value) {
    public LineId {
        Identifier.require("id", value);
    }

    /** The line of a product without options. */
    public static LineId of(ProductId product) {
        return new LineId(product.value());
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
