package souk.functions.search.fresh;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.ListedProducts;
import souk.search.SearchTail;
import souk.search.TailEntry;

/** Products in memory, and a tail that names each that was put. For one thread. */
final class ChangingProducts implements ListedProducts, SearchTail {
    private final Map<ProductId, Product> products = new LinkedHashMap<>();
    private final Map<ProductId, TailEntry> tail = new LinkedHashMap<>();
    private int changes;
    private int reads;

    void put(Product product) {
        products.put(product.id(), product);
        add(List.of(product.id()));
    }

    /** How often products were read. */
    int reads() {
        return reads;
    }

    @Override
    public Map<ProductId, Product> now(Collection<ProductId> ids) {
        reads++;
        var found = new LinkedHashMap<>(products);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Iterable<Product> all() {
        return List.copyOf(products.values());
    }

    @Override
    public List<TailEntry> entries() {
        return List.copyOf(tail.values());
    }

    @Override
    public void add(Collection<ProductId> changed) {
        changed.forEach(id -> tail.put(id, new TailEntry(id, Integer.toString(++changes))));
    }

    @Override
    public void remove(Collection<TailEntry> held) {
        tail.values().removeAll(held);
    }
}
