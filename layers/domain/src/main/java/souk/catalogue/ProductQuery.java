package souk.catalogue;

import java.util.Optional;

/**
 * What a shopper asks of the catalogue.
 *
 * @param limit most products in the answer, 1 to 100
 * @param after the position a page before this one ended at
 */
public record ProductQuery(
        Optional<Category> category, ProductSort sort, int limit, Optional<String> after) {}
