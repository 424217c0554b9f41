package souk.functions.search.index;

import java.util.Collection;
import java.util.List;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.TailEntry;

/**
 * An immutable index of active products, in memory. It names the entries of the tail that it holds.
 * Safe for use by many threads.
 */
@SuppressWarnings("DoNotCallSuggester") // until it is written
public final class ProductIndex {
    private ProductIndex() {}

    /**
     * An index of the products that are active.
     *
     * @param held the entries that were read before the products were
     */
    public static ProductIndex of(
            ShopLanguage language, Iterable<Product> products, Collection<TailEntry> held) {
        throw new UnsupportedOperationException("not yet");
    }

    /** The index that {@link #bytes} wrote. */
    public static ProductIndex read(ShopLanguage language, byte[] bytes) {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * The same index after changes.
     *
     * @param changed replace what the index has of them; archived ones are left out
     * @param gone products that there are no more
     */
    public ProductIndex with(
            Collection<Product> changed, Collection<ProductId> gone, Collection<TailEntry> held) {
        throw new UnsupportedOperationException("not yet");
    }

    public byte[] bytes() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The entries of the tail whose changes are in the index. */
    public List<TailEntry> held() {
        throw new UnsupportedOperationException("not yet");
    }

    /** How many products are in it. */
    public int size() {
        throw new UnsupportedOperationException("not yet");
    }
}
