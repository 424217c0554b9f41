package souk.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A product with all of its variants. Immutable.
 *
 * @param variants in the order in which they were made, archived ones included; none of a product
 *     without options
 */
public record ProductWithVariants(Product product, List<Variant> variants) {
    public ProductWithVariants {
        variants =
                variants.stream()
                        .sorted(Comparator.comparingInt(each -> each.id().place()))
                        .toList();
    }

    /** One that is bought as it is. */
    public static ProductWithVariants plain(Product product) {
        return new ProductWithVariants(product, List.of());
    }

    /** With what its variants have in stock together, at this moment. */
    public static ProductWithVariants of(Product product, Collection<Variant> variants) {
        return new ProductWithVariants(product.stocked(stock(variants)), List.copyOf(variants));
    }

    /** What can be bought of all of them together; at most what an integer counts. */
    public static int stock(Collection<Variant> variants) {
        long units = variants.stream().filter(Variant::active).mapToLong(Variant::stock).sum();
        return (int) Math.min(Integer.MAX_VALUE, units);
    }

    public Optional<Variant> variant(VariantId id) {
        return variants.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
