package souk.catalogue;

import org.jspecify.annotations.Nullable;
import souk.value.Identifier;

/** A product, for as long as orders remember it. Immutable. */
public record ProductId(String value) {
    public ProductId {
        Identifier.require("productId", value);
    }

    // Written out: as a key of maps it is hashed at every cold start of a cart, and a record's own
    // methods are linked at their first call.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProductId id && id.value.equals(value);
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
