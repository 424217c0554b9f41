package souk.search;

import java.util.Collection;
import java.util.Map;
import souk.catalogue.Product;
import souk.catalogue.ProductId;

/** The catalogue, for who makes an index of it. Safe for use by many threads. */
public interface ListedProducts {
    /** Those of the products that exist, as they are at this moment: strongly consistent. */
    Map<ProductId, Product> now(Collection<ProductId> ids);

    /**
     * Every product of the shop, active or archived, each as it is when it is reached: strongly
     * consistent. They are read page by page while they are iterated, anew each time.
     */
    Iterable<Product> all();
}
