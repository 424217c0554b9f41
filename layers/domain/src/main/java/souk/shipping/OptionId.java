package souk.shipping;

import souk.value.Identifier;

/** A seller's name for one way of sending, such as {@code express}. */
public record OptionId(String value) {
    public OptionId {
        Identifier.require("optionId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
