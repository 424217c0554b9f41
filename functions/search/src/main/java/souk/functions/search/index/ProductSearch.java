package souk.functions.search.index;

import java.util.List;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchText;
import souk.search.Suggestion;

/**
 * Searches a base and what changed since as one index.
 *
 * @param base all products at some time; empty while there is no base
 * @param changed the products that were changed since, as they are now
 * @param hidden products that are as they are in {@code changed}, or not at all: the base does not
 *     count for them
 */
public record ProductSearch(ProductIndex base, ProductIndex changed, Set<ProductId> hidden) {

    /**
     * One page.
     *
     * @throws souk.value.Malformed when the position is not one of this sort
     */
    public SearchResult search(SearchQuery query) {
        throw new UnsupportedOperationException("not yet");
    }

    public List<Suggestion> suggest(SearchText text, int limit) {
        throw new UnsupportedOperationException("not yet");
    }
}
