package souk.functions.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.search.TailEntry;

/** Writes the file of one index. For one thread. */
final class IndexBuild implements AutoCloseable {
    private static final double BUFFER_MB = 64;
    private static final int SEGMENTS_PER_TIER = 4;
    private static final double SMALLEST_SEGMENT_MB = 4;

    private final ShopLanguage language;
    private final ProductFields fields;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory(NoLockFactory.INSTANCE);
    private final IndexWriter writer;
    private final Set<ProductId> seen = new HashSet<>();
    private int digits;

    private IndexBuild(ShopLanguage language, int digits, Map<String, ByteBuffer> files)
            throws IOException {
        this.language = language;
        this.digits = digits;
        fields = new ProductFields(language);
        for (Map.Entry<String, ByteBuffer> file : files.entrySet()) {
            try (IndexOutput copy = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
                ByteBuffer bytes = file.getValue();
                copy.writeBytes(bytes.array(), bytes.arrayOffset(), bytes.capacity());
            }
        }
        writer = new IndexWriter(directory, settings());
    }

    /** An index of nothing. */
    static IndexBuild fresh(ShopLanguage language) {
        return start(language, 0, Map.of());
    }

    /** An index that has what another one has. */
    static IndexBuild from(IndexArchive archive) {
        return start(archive.language(), archive.digits(), archive.files());
    }

    private static IndexBuild start(
            ShopLanguage language, int digits, Map<String, ByteBuffer> files) {
        try {
            return new IndexBuild(language, digits, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexWriterConfig settings() {
        var merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
        merges.setFloorSegmentMB(SMALLEST_SEGMENT_MB);
        return new IndexWriterConfig(null)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergePolicy(merges)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(true)
                .setCommitOnClose(false);
    }

    /** Adds a product that the index has not, or replaces one that was put before. */
    void add(Product product) {
        if (!seen.add(product.id())) {
            replace(product);
        } else if (product.active()) {
            digits = product.price().currency().getDefaultFractionDigits();
            run(() -> writer.addDocument(fields.of(product)));
        }
    }

    /** Replaces what the index has of a product. */
    void replace(Product product) {
        if (product.active()) {
            digits = product.price().currency().getDefaultFractionDigits();
            run(() -> writer.updateDocument(ProductFields.id(product.id()), fields.of(product)));
        } else {
            remove(product.id());
        }
    }

    void remove(ProductId product) {
        run(() -> writer.deleteDocuments(ProductFields.id(product)));
    }

    /** Brings everything into one segment, which is read fastest. */
    void merge() {
        run(() -> writer.forceMerge(1));
    }

    byte[] finish(Collection<TailEntry> held) {
        // Merges now: those that a commit begins are not part of it.
        run(writer::flush);
        run(writer::commit);
        run(writer::close);
        Map<String, byte[]> files = new LinkedHashMap<>();
        run(
                () -> {
                    for (String name : directory.listAll()) {
                        try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                            var bytes = new byte[Math.toIntExact(file.length())];
                            file.readBytes(bytes, 0, bytes.length);
                            files.put(name, bytes);
                        }
                    }
                });
        return IndexArchive.write(language, digits, held, files);
    }

    @Override
    public void close() {
        run(writer::rollback);
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory could not be written", e);
        }
    }
}
