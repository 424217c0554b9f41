package souk.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import souk.value.Page;

/** Where products are kept. Safe for use by many threads. */
public interface Products {
    /** The product, active or archived. */
    Optional<Product> find(ProductId id);

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
    void add(Product product);
}
