package souk.bench.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.IndexFiles;
import souk.search.ListedProducts;

/**
 * What a builder reads and writes: the listings from where they were made, which takes seconds
 * where a scan of DynamoDB Local takes minutes, and files in the folder of a bucket.
 */
record LoadedListings(RandomListings listings, Path folder) implements ListedProducts, IndexFiles {
    @Override
    public Map<ProductId, Product> now(Collection<ProductId> ids) {
        throw new UnsupportedOperationException("the first index is built of all products");
    }

    @Override
    public Iterable<Product> all() {
        return listings;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.empty();
    }

    @Override
    public void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        throw new UnsupportedOperationException("there is only one index");
    }
}
