package souk.functions.search.fresh;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Product;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ShopLanguage;
import souk.search.IndexFiles;
import souk.search.Manifest;
import souk.search.Manifests;

/**
 * A base of one product, in memory, and the manifest that names it: before a snapshot is taken,
 * searches run over it. What is written is forgotten. Immutable, and safe for use by many threads.
 */
public final class PrimingBase implements IndexFiles, Manifests {
    private final Manifest manifest;
    private final byte[] bytes;

    public PrimingBase(Product product, ShopLanguage language) {
        this.manifest = new Manifest(1, "example", Optional.empty());
        this.bytes = ProductIndex.of(language, List.of(product), List.of()).bytes();
    }

    @Override
    public Optional<Manifest> current() {
        return Optional.of(manifest);
    }

    @Override
    public boolean publish(Manifest next) {
        return true;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.of(bytes.clone());
    }

    @Override
    public void write(String name, byte[] content) {
        // forgotten
    }

    @Override
    public void remove(String name) {
        // nothing to remove
    }
}
