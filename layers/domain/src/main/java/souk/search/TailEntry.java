package souk.search;

import souk.catalogue.ProductId;

/**
 * That a product was changed.
 *
 * @param change names the last change; never the same for two changes
 */
public record TailEntry(ProductId product, String change) {}
