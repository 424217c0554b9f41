package souk.payment;

import souk.value.Refusal;

/** A signed message has another shape than an event has; somebody has to look at it. */
public final class UnreadableEvent extends Refusal {
    public UnreadableEvent() {
        super(Kind.UNTRUSTED, "MALFORMED", "The body is not an event that can be read here.");
    }
}
