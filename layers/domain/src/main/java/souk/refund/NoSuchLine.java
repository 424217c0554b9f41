package souk.refund;

import souk.value.Refusal;

/** The order has no such line, or it is another seller's. */
public final class NoSuchLine extends Refusal {
    public NoSuchLine() {
        super(Kind.AGAINST_RULE, "NO_SUCH_LINE", "The order has no such line.");
    }
}
