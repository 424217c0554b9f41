package souk.order;

import souk.value.Refusal;

/** The cart costs more than can be paid at once. */
public final class TotalTooLarge extends Refusal {
    public TotalTooLarge() {
        super(
                Kind.AGAINST_RULE,
                "TOTAL_TOO_LARGE",
                "This is more than can be paid at once. Please order in parts.");
    }
}
