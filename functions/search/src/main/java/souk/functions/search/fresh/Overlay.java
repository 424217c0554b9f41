package souk.functions.search.fresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ShopLanguage;
import souk.search.ListedProducts;
import souk.search.TailEntry;

/**
 * The products that the base lacks, indexed. Immutable.
 *
 * @param products by the entries of the tail that they were read for; empty for one that is gone
 */
record Overlay(Map<TailEntry, Optional<Product>> products, ProductIndex index) {

    static Overlay empty(ShopLanguage language) {
        return new Overlay(Map.of(), ProductIndex.of(language, List.of(), List.of()));
    }

    /**
     * The same for these entries. Only products of entries that are new here are read, and they are
     * as they are now: a product that changes again has another entry then.
     */
    Overlay with(List<TailEntry> entries, ListedProducts source, ShopLanguage language) {
        if (products.keySet().equals(Set.copyOf(entries))) {
            return this;
        }
        List<ProductId> unknown =
                entries.stream()
                        .filter(entry -> !products.containsKey(entry))
                        .map(TailEntry::product)
                        .toList();
        Map<ProductId, Product> read = unknown.isEmpty() ? Map.of() : source.now(unknown);
        Map<TailEntry, Optional<Product>> all = new HashMap<>();
        List<Product> found = new ArrayList<>();
        for (TailEntry entry : entries) {
            Optional<Product> product =
                    products.getOrDefault(entry, Optional.ofNullable(read.get(entry.product())));
            product.ifPresent(found::add);
            all.put(entry, product);
        }
        return new Overlay(Map.copyOf(all), ProductIndex.of(language, found, entries));
    }

    /** The products for which the base does not count. */
    Set<ProductId> hidden() {
        return products.keySet().stream()
                .map(TailEntry::product)
                .collect(Collectors.toUnmodifiableSet());
    }
}
