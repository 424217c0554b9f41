package souk.functions.search.fresh;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ShopLanguage;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifest;
import souk.search.Manifests;
import souk.search.SearchTail;
import souk.search.TailEntry;

/**
 * Makes the next base of the index. It may be ended at any step, and run by several at once:
 *
 * <ol>
 *   <li>It reads the tail, and then which base is current.
 *   <li>It writes a base that holds all of the tail, under a name of its own.
 *   <li>It publishes it, unless another did meanwhile.
 *   <li>It removes from the tail what the base holds that it was made of. Whatever a search then
 *       reads, the new base or the one before it, nothing is missing.
 *   <li>It removes the file that is two generations old.
 * </ol>
 *
 * Safe for use by many threads.
 */
public final class IndexBuilder {
    /**
     * Most entries that the tail may have. Each search reads the tail, 40 entries for a read unit,
     * and one that begins cold the products of about half of it. Each build reads and writes the
     * whole base, so fewer entries would mean more builds.
     */
    public static final int MAX_ENTRIES = 200;

    private final SearchTail tail;
    private final Manifests manifests;
    private final Bases bases;
    private final Supplier<String> ids;
    private final int maxEntries;

    /**
     * @param ids gives each file a name of its own
     * @param maxEntries how many entries the tail may have before it is long; {@link #MAX_ENTRIES}
     *     in a shop
     */
    public IndexBuilder(
            SearchTail tail,
            Manifests manifests,
            IndexFiles files,
            ListedProducts products,
            ShopLanguage language,
            Supplier<String> ids,
            int maxEntries) {
        this.tail = tail;
        this.manifests = manifests;
        this.bases = new Bases(files, products, language);
        this.ids = ids;
        this.maxEntries = maxEntries;
    }

    /**
     * What was built.
     *
     * @param products how many are in it
     * @param bytes the length of its file
     * @param removed how many entries left the tail
     */
    public record Built(Manifest manifest, int products, long bytes, int removed) {}

    /**
     * Builds if the tail has grown long.
     *
     * @return what it built; empty for nothing, and when another builder was faster
     */
    public Optional<Built> buildIfLong() {
        List<TailEntry> entries = tail.entries();
        if (entries.size() <= maxEntries) {
            return Optional.empty();
        }
        Optional<Manifest> before = manifests.current();
        return before.flatMap(bases::of)
                .map(source -> next(entries, before, source))
                .orElseGet(() -> ofTable(entries, before, UnaryOperator.identity()));
    }

    /**
     * Builds from the table of products, whatever there was before.
     *
     * @param watched what the products are read through
     * @return what it built; empty when another builder was faster
     */
    public Optional<Built> rebuild(UnaryOperator<Iterable<Product>> watched) {
        return ofTable(tail.entries(), manifests.current(), watched);
    }

    private Optional<Built> next(
            List<TailEntry> entries, Optional<Manifest> before, Bases.Filed source) {
        Base base = source.base();
        Set<ProductId> gone = new HashSet<>();
        base.lacks(entries).forEach(entry -> gone.add(entry.product()));
        Map<ProductId, Product> changed = bases.products().now(gone);
        gone.removeAll(changed.keySet());
        ProductIndex index = base.index().with(changed.values(), gone, entries);
        return published(index, before, Optional.of(source.name()), base.holds(entries));
    }

    /** The base before it is given up: whoever misses the new file reads the table. */
    private Optional<Built> ofTable(
            List<TailEntry> entries,
            Optional<Manifest> before,
            UnaryOperator<Iterable<Product>> watched) {
        ProductIndex index =
                ProductIndex.of(bases.language(), watched.apply(bases.products().all()), entries);
        return published(index, before, Optional.empty(), entries);
    }

    private Optional<Built> published(
            ProductIndex index,
            Optional<Manifest> before,
            Optional<String> previous,
            List<TailEntry> removable) {
        long generation = before.map(Manifest::generation).orElse(0L) + 1;
        String name = generation + "-" + ids.get();
        Manifest manifest = new Manifest(generation, name, previous);
        byte[] bytes = index.bytes();
        bases.files().write(name, bytes);
        if (!manifests.publish(manifest)) {
            bases.files().remove(name);
            return Optional.empty();
        }
        tail.remove(removable);
        before.ifPresent(replaced -> removeFiles(replaced, previous));
        return Optional.of(new Built(manifest, index.size(), bytes.length, removable.size()));
    }

    private void removeFiles(Manifest replaced, Optional<String> kept) {
        Set<String> old = new HashSet<>(Set.of(replaced.name()));
        replaced.previous().ifPresent(old::add);
        kept.ifPresent(old::remove);
        old.forEach(bases.files()::remove);
    }
}
