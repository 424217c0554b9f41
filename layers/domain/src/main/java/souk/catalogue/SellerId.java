package souk.catalogue;

import souk.value.Identifier;

/** The person who sells: the {@code sub} of their token. Immutable. */
public record SellerId(String value) {
    public SellerId {
        Identifier.require("sellerId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
