package souk.catalogue;

import souk.value.Refusal;

/** A product with this id is listed already. */
public final class ProductExists extends Refusal {
    public ProductExists() {
        super(Kind.CONFLICT, "PRODUCT_EXISTS", "A product with this id is listed already.");
    }
}
