package souk.order;

import souk.value.Identifier;

/** The id of one event of the payment provider, which may be delivered more than once. */
public record EventId(String value) {
    public EventId {
        Identifier.require("event id", value);
    }
}
