package souk.listing;

import java.util.List;
import souk.catalogue.Product;

/**
 * What a change makes of a listing.
 *
 * @param product with the stock it was seen with
 * @param variants each that there will be; none when the change is not about them
 */
public record ListingAfter(Product product, List<VariantStep> variants) {
    public ListingAfter {
        variants = List.copyOf(variants);
    }

    /** Those that are new or differ. */
    public List<VariantStep> changes() {
        return variants.stream().filter(VariantStep::changes).toList();
    }
}
