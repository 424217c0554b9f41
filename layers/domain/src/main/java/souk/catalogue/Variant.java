package souk.catalogue;

import java.util.List;
import java.util.Optional;
import souk.money.Money;

/**
 * A product in one value of each of its options, as it is now. Immutable.
 *
 * @param values one of each option, in the order of the options
 * @param stock units that may still be bought, 0 or more
 * @param sku the seller's own number of it
 * @param image the address of one of the product's pictures
 */
public record Variant(
        VariantId id,
        List<String> values,
        Money price,
        int stock,
        Optional<String> sku,
        Optional<String> image,
        ProductStatus status) {
    public Variant {
        values = List.copyOf(values);
        Product.requirePrice(price);
        Product.requireStock(stock);
    }

    /** Whether its seller offers it; the product may be archived all the same. */
    public boolean active() {
        return status == ProductStatus.ACTIVE;
    }

    /** Whether it can be bought, if its product can. */
    public boolean inStock() {
        return active() && stock > 0;
    }
}
