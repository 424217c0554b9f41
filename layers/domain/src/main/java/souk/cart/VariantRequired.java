package souk.cart;

import souk.value.Refusal;

/** The product has options, and nobody has said which variant. */
public final class VariantRequired extends Refusal {
    public VariantRequired() {
        super(
                Kind.AGAINST_RULE,
                "VARIANT_REQUIRED",
                "The product comes in options; say which variant you want.");
    }
}
