package souk.functions.search.fresh;

import java.util.List;
import java.util.Optional;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ShopLanguage;
import souk.functions.search.index.UnreadableIndex;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifest;
import souk.search.TailEntry;

/**
 * Where a base comes from: a file, or the table of products. A file that cannot be read, because it
 * is of another language or of another release, is as good as missing. Immutable, and safe for use
 * by many threads.
 */
record Bases(IndexFiles files, ListedProducts products, ShopLanguage language) {
    /** A base, and the file that it is in. */
    record Filed(String name, Base base) {}

    /** The current one, or else the one before it; empty when both files are missing. */
    Optional<Filed> of(Manifest manifest) {
        return read(manifest.name()).or(() -> manifest.previous().flatMap(this::read));
    }

    private Optional<Filed> read(String name) {
        return files.read(name).flatMap(bytes -> readable(name, bytes));
    }

    private Optional<Filed> readable(String name, byte[] bytes) {
        try {
            return Optional.of(new Filed(name, Base.of(ProductIndex.read(language, bytes))));
        } catch (UnreadableIndex other) {
            return Optional.empty();
        }
    }

    /**
     * What the table has now, which is complete at any time.
     *
     * @param entries of the tail, read before
     */
    Base ofTable(List<TailEntry> entries) {
        return Base.of(ProductIndex.of(language, products.all(), entries));
    }
}
