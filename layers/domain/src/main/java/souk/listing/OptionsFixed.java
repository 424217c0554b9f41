package souk.listing;

import souk.value.Refusal;

/** A product keeps being bought as it is, or keeps being chosen by options. */
public final class OptionsFixed extends Refusal {
    public OptionsFixed(String detail) {
        super(Kind.AGAINST_RULE, "OPTIONS_FIXED", detail);
    }
}
