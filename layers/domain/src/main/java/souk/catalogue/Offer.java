package souk.catalogue;

import java.util.List;
import souk.money.Money;

/**
 * What the row of a product says of one of its active variants, so that lists and the search need
 * no row of it. Immutable.
 *
 * @param values one of each option, in the order of the options
 * @param inStock whether it can be bought; a moment old
 */
public record Offer(VariantId variant, List<String> values, Money price, boolean inStock) {
    public Offer {
        values = List.copyOf(values);
    }

    static Offer of(Variant variant) {
        return new Offer(variant.id(), variant.values(), variant.price(), variant.inStock());
    }
}
