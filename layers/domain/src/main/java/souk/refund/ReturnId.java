package souk.refund;

import souk.value.Identifier;

/** A return of an order. Immutable. */
public record ReturnId(String value) {
    public ReturnId {
        Identifier.require("returnId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
