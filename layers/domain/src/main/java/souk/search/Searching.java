package souk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.Products;

/**
 * Searches, and shows what was found as it is now: price, stock and pictures come from the
 * catalogue, not from the index. Safe for use by many threads.
 */
public final class Searching {
    private final SearchIndex index;
    private final Products products;

    public Searching(SearchIndex index, Products products) {
        this.index = index;
        this.products = products;
    }

    /**
     * A page of products and what was found in all.
     *
     * @param items may be fewer than the index found, if one was archived meanwhile
     */
    public record Found(List<Product> items, SearchResult result) {}

    /**
     * Searches.
     *
     * @throws souk.value.Malformed when the position is not one of this sort
     */
    public Found search(SearchQuery query) {
        SearchResult result = index.search(query);
        Map<ProductId, Product> now = products.findAll(result.products());
        List<Product> shown = new ArrayList<>();
        for (ProductId id : result.products()) {
            Product product = now.get(id);
            if (product != null && product.active()) {
                shown.add(product);
            }
        }
        return new Found(shown, result);
    }
}
