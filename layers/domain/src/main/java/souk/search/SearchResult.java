package souk.search;

import java.util.List;
import java.util.Optional;
import souk.catalogue.ProductId;

/**
 * A page of what an index found.
 *
 * @param total how many products were found on all pages
 * @param corrected the words that were searched for instead, when nothing matched as typed
 * @param next the position at which the next page begins; empty on the last one
 */
public record SearchResult(
        List<ProductId> products,
        long total,
        Facets facets,
        Optional<String> corrected,
        Optional<String> next) {

    public SearchResult {
        products = List.copyOf(products);
    }
}
