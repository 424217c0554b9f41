package souk.listing;

import souk.value.Refusal;

/** After the change the variants would not be those of the product's options. */
public final class VariantsDoNotFit extends Refusal {
    public VariantsDoNotFit(String detail) {
        super(Kind.AGAINST_RULE, "VARIANTS_DO_NOT_FIT", detail);
    }
}
