package souk.functions.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.BaseDirectory;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.NoLockFactory;

/** The files of an archive where they are in memory, for reading only. */
final class ArchiveDirectory extends BaseDirectory {
    private final Map<String, ByteBuffer> files;

    ArchiveDirectory(Map<String, ByteBuffer> files) {
        super(NoLockFactory.INSTANCE);
        this.files = files;
    }

    @Override
    public String[] listAll() {
        return files.keySet().stream().sorted().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return file(name).remaining();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        var bytes = new ByteBuffersDataInput(List.of(file(name).asReadOnlyBuffer()));
        return new ByteBuffersIndexInput(bytes, name);
    }

    private ByteBuffer file(String name) throws NoSuchFileException {
        ByteBuffer file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return file;
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() {
        isOpen = false;
    }

    @Override
    public void deleteFile(String name) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        throw new UnsupportedOperationException(prefix);
    }

    @Override
    public void sync(Collection<String> names) {
        throw new UnsupportedOperationException("sync");
    }

    @Override
    public void syncMetaData() {
        throw new UnsupportedOperationException("sync");
    }

    @Override
    public void rename(String source, String dest) {
        throw new UnsupportedOperationException(source);
    }
}
