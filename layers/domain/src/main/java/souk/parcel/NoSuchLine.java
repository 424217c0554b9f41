package souk.parcel;

import souk.value.Refusal;

/** The order has no such line of the seller's that is sent. */
public final class NoSuchLine extends Refusal {
    public NoSuchLine() {
        super(
                Kind.AGAINST_RULE,
                "NO_SUCH_LINE",
                "The order has no such line of yours that is sent.");
    }
}
