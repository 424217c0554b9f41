package souk.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import souk.value.Page;

/** Where products are kept. Safe for use by many threads. */
public interface Products {
    /** The product, active or archived. */
    Optional<Product> find(ProductId id);

    /** The product with its variants, active or archived. */
    Optional<ProductWithVariants> findWhole(ProductId id);

    /**
     * Those of the products that exist, each as its line says it was chosen, active or archived.
     * Asks once, whatever their number.
     */
    Map<LineId, Product> findLines(Collection<LineId> lines);

    /** Those of the products that exist, active or archived. Asks once, whatever their number. */
    Map<ProductId, Product> findAll(Collection<ProductId> ids);

    /** One page of the active products. */
    Page<Product> browse(ProductQuery query);

    /**
     * Stores a new product, to fill a shop. The search is not told: it finds the product when it
     * next reads the table.
     *
     * @throws ProductExists when the id is taken
     */
    void add(ProductWithVariants product);

    /** The same of a product without options. */
    default void add(Product product) {
        add(ProductWithVariants.plain(product));
    }
}
