package souk.proof.search;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import souk.search.IndexFiles;

/** A bucket in memory that loses files when told. Safe for use by many threads. */
final class MemoryFiles implements IndexFiles {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name));
    }

    @Override
    public void write(String name, byte[] bytes) {
        if (files.putIfAbsent(name, bytes) != null) {
            throw new IllegalStateException("written twice: " + name);
        }
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }

    int count() {
        return files.size();
    }
}
