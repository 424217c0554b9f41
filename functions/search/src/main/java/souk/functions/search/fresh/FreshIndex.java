package souk.functions.search.fresh;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import souk.functions.search.index.ProductSearch;
import souk.functions.search.index.ShopLanguage;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifest;
import souk.search.Manifests;
import souk.search.SearchIndex;
import souk.search.SearchQuery;
import souk.search.SearchResult;
import souk.search.SearchTail;
import souk.search.SearchText;
import souk.search.Suggestion;
import souk.search.TailEntry;

/**
 * Searches a base and the tail as they are when a search begins. The tail is read first, and then
 * which base to read: a builder publishes a base before it removes what that base holds from the
 * tail, so what is no longer in the tail is in the base that is read after it.
 *
 * <p>The base, the products that it lacks and the search of both stay in memory, and are replaced
 * whole. Of searches that need the same new base at once, one reads it and the others wait. Safe
 * for use by many threads.
 */
public final class FreshIndex implements SearchIndex {
    /**
     * How often a search begins anew because the file that it was about to read was replaced and
     * removed. A build takes seconds, so twice is already unlikely; then the table is read.
     */
    private static final int MAX_TRIES = 3;

    private final SearchTail tail;
    private final Manifests manifests;
    private final Bases bases;
    private final ReentrantLock loading = new ReentrantLock();

    private volatile Optional<Loaded> loaded = Optional.empty();
    private volatile Searched searched;

    public FreshIndex(
            SearchTail tail,
            Manifests manifests,
            IndexFiles files,
            ListedProducts products,
            ShopLanguage language) {
        this.tail = tail;
        this.manifests = manifests;
        this.bases = new Bases(files, products, language);
        Overlay nothing = Overlay.empty(language);
        this.searched = Searched.of(nothing.index(), nothing);
    }

    /**
     * The base in memory.
     *
     * @param by the manifest that it was read for; empty when there was none
     */
    private record Loaded(Optional<Manifest> by, Base base) {}

    @Override
    public SearchResult search(SearchQuery query) {
        return now().search(query);
    }

    @Override
    public List<Suggestion> suggest(SearchText text, int limit) {
        return now().suggest(text, limit);
    }

    /** A search of what there is now: the same one while nothing changes. */
    ProductSearch now() {
        for (int attempt = 1; ; attempt++) {
            // This sequence matters; see above.
            List<TailEntry> entries = tail.entries();
            Optional<Manifest> manifest = manifests.current();
            Optional<Base> base = base(entries, manifest, attempt == MAX_TRIES);
            if (base.isPresent()) {
                return over(base.get(), entries);
            }
        }
    }

    private ProductSearch over(Base base, List<TailEntry> entries) {
        Searched before = searched;
        Overlay changed =
                before.overlay().with(base.lacks(entries), bases.products(), bases.language());
        Searched now = before.with(base.index(), changed);
        searched = now;
        return now.search();
    }

    /** Empty when another base was published meanwhile, and the search begins anew. */
    private Optional<Base> base(
            List<TailEntry> entries, Optional<Manifest> manifest, boolean lastTry) {
        Optional<Base> known = inMemory(manifest);
        if (known.isPresent()) {
            return known;
        }
        loading.lock();
        try {
            // Whoever held the lock may have read it.
            Optional<Base> read = inMemory(manifest).or(() -> read(entries, manifest, lastTry));
            read.ifPresent(base -> loaded = Optional.of(new Loaded(manifest, base)));
            return read;
        } finally {
            loading.unlock();
        }
    }

    private Optional<Base> inMemory(Optional<Manifest> manifest) {
        return loaded.filter(one -> one.by().equals(manifest)).map(Loaded::base);
    }

    private Optional<Base> read(
            List<TailEntry> entries, Optional<Manifest> manifest, boolean lastTry) {
        Optional<Base> filed = manifest.flatMap(bases::of).map(Bases.Filed::base);
        if (filed.isPresent()) {
            return filed;
        }
        boolean replaced = !lastTry && !manifests.current().equals(manifest);
        return replaced ? Optional.empty() : Optional.of(bases.ofTable(entries));
    }
}
