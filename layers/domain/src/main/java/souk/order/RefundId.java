package souk.order;

import souk.value.Identifier;

/** A refund, by the id that the payment provider gave it. Immutable. */
public record RefundId(String value) {
    public RefundId {
        Identifier.require("refund id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
