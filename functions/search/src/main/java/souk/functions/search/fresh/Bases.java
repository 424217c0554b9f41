package souk.functions.search.fresh;

import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ShopLanguage;
import souk.search.IndexFiles;
import souk.search.ListedProducts;
import souk.search.Manifest;
import souk.search.TailEntry;

import java.util.List;
import java.util.Optional;

/**
 * Where a base comes from: a file, or the table of products. A file that was made for another
 * language or by other code is as good as missing. Immutable, and safe for use by many threads.
 */
record Bases(IndexFiles files, ListedProducts products, ShopLanguage language) {
    /** One more whenever the files of before can no longer be read, or find something else. */
    private static final int FORMAT = 1;

    /** A base, and the file that it is in. */
    record Filed(String name, Base base) {}

    /** The current one, or else the one before it; empty when both files are missing. */
    Optional<Filed> of(Manifest manifest) {
        return read(manifest.name()).or(() -> manifest.previous().flatMap(this::read));
    }

    private Optional<Filed> read(String name) {
        if (!name.startsWith(folder(language))) {
            return Optional.empty();
        }
        return files.read(name)
                .map(bytes -> new Filed(name, Base.of(ProductIndex.read(language, bytes))));
    }

    /**
     * What the table has now, which is complete at any time.
     *
     * @param entries of the tail, read before
     */
    Base ofTable(List<TailEntry> entries) {
        return Base.of(ProductIndex.of(language, products.all(), entries));
    }

    /** A name for a new file. */
    static String name(ShopLanguage language, long generation, String unique) {
        return folder(language) + generation + "-" + unique;
    }

    private static String folder(ShopLanguage language) {
        return "%s-%d/".formatted(language.code(), FORMAT);
    }
}
