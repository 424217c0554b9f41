package souk.catalogue;

import souk.value.Identifier;

/** A product, for as long as orders remember it. Immutable. */
public record ProductId(String value) {
    public ProductId {
        Identifier.require("productId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
