package souk.shopper;

import souk.value.Identifier;

/** A signed-in person: the {@code sub} of their token. Immutable. */
public record ShopperId(String value) {
    public ShopperId {
        Identifier.require("userId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
