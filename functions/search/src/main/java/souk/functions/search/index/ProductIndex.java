package souk.functions.search.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.TailEntry;

/**
 * An immutable index of active products, in memory. It names the entries of the tail that it holds.
 * Safe for use by many threads.
 */
public final class ProductIndex {
    // Lucene warns at its first use that the JVM has no vectors; nothing here needs them. Kept,
    // because a logger that nobody holds forgets its level.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final byte[] bytes;
    private final IndexArchive archive;
    private final List<Segment> segments;

    private ProductIndex(byte[] bytes, IndexArchive archive, List<Segment> segments) {
        this.bytes = bytes;
        this.archive = archive;
        this.segments = segments;
    }

    /**
     * An index of the products that are active; of one that comes twice, as it comes last.
     *
     * @param held the entries that were read before the products were
     */
    public static ProductIndex of(
            ShopLanguage language, Iterable<Product> products, Collection<TailEntry> held) {
        Iterator<Product> each = products.iterator();
        if (!each.hasNext()) {
            // Without Lucene's writer, which takes 70 ms to load.
            return read(language, IndexArchive.write(language, 0, held, Map.of()));
        }
        try (IndexBuild build = IndexBuild.fresh(language)) {
            each.forEachRemaining(build::add);
            build.merge();
            return read(language, build.finish(held));
        }
    }

    /**
     * The index that {@link #bytes} wrote. It keeps the array.
     *
     * @throws UnreadableIndex when the bytes are something else, or of another language
     */
    public static ProductIndex read(ShopLanguage language, byte[] bytes) {
        IndexArchive archive = IndexArchive.read(language, bytes);
        if (archive.files().isEmpty()) {
            return new ProductIndex(bytes, archive, List.of());
        }
        try {
            var directory = new ArchiveDirectory(archive.files());
            return new ProductIndex(bytes, archive, Segment.of(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UnreadableIndex("Lucene cannot read the index", e);
        }
    }

    /**
     * The same index after changes. Most of it is copied as it is; small parts are merged.
     *
     * @param changed replace what the index has of them; archived ones are left out
     * @param gone products that there are no more
     * @param held the entries that the new index holds, in place of those of this one
     */
    public ProductIndex with(
            Collection<Product> changed, Collection<ProductId> gone, Collection<TailEntry> held) {
        try (IndexBuild build = IndexBuild.from(archive)) {
            gone.forEach(build::remove);
            changed.forEach(build::replace);
            return read(archive.language(), build.finish(held));
        }
    }

    /** The whole index as one file. Not a copy: do not change it. */
    public byte[] bytes() {
        return bytes;
    }

    /** The entries of the tail whose changes are in the index. */
    public List<TailEntry> held() {
        return archive.held();
    }

    /** How many products are in it. */
    public int size() {
        return segments.stream().mapToInt(Segment::size).sum();
    }

    ShopLanguage language() {
        return archive.language();
    }

    /** Digits of the currency's minor units; 0 while the index is empty. */
    int digits() {
        return archive.digits();
    }

    List<Segment> segments() {
        return segments;
    }
}
