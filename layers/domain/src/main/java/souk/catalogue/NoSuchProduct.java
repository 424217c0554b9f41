package souk.catalogue;

import souk.value.Refusal;

/** No product has this id. */
public final class NoSuchProduct extends Refusal {
    public NoSuchProduct() {
        super(Kind.MISSING, "PRODUCT_NOT_FOUND", "There is no such product.");
    }
}
