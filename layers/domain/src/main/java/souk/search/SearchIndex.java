package souk.search;

import java.util.List;

/**
 * Finds products by words. A search finds every product that was listed before it began, as its
 * seller had listed it then, and none that was archived before it began. Stock and ratings may be
 * moments old. Safe for use by many threads.
 */
public interface SearchIndex {
    /**
     * One page.
     *
     * @throws souk.value.Malformed when the position is not one of this index for this sort
     */
    SearchResult search(SearchQuery query);

    /** At most so many, best first; none for an empty text. */
    List<Suggestion> suggest(SearchText text, int limit);
}
