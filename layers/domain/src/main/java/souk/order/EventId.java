package souk.order;

import souk.value.Identifier;

/** One message of who takes the money; it may arrive more than once. */
public record EventId(String value) {
    public EventId {
        Identifier.require("event id", value);
    }
}
