package souk.review;

import souk.value.Refusal;

/** Nobody rates what they sell, nor reports what is said of it. */
public final class OwnProduct extends Refusal {
    private OwnProduct(String message) {
        super(Kind.AGAINST_RULE, "OWN_PRODUCT", message);
    }

    static OwnProduct reviewed() {
        return new OwnProduct("You sell this product: others review it.");
    }

    static OwnProduct reported() {
        return new OwnProduct("You sell this product: others report reviews of it.");
    }
}
