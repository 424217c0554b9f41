package souk.search;

import java.util.Optional;

/**
 * One page of what is found.
 *
 * @param limit most products on the page, 1 to 100
 * @param after the position at which the page before ended; an index reads and writes it
 */
public record SearchQuery(
        SearchText text,
        SearchFilters filters,
        SearchSort sort,
        int limit,
        Optional<String> after) {}
