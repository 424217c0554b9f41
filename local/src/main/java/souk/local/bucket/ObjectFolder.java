package souk.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A private bucket as a folder: each object is a file, which is there as a whole or not at all,
 * even if the shop ends while it is written. Thread-safe.
 */
public final class ObjectFolder {
    private static final Pattern KEY =
            Pattern.compile(
                    "(?!.*\\.\\.)[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private static final int MAX_KEY = 200;

    private final Path folder;

    public ObjectFolder(Path folder) {
        this.folder = folder;
    }

    /** Whether an object may be called so here. */
    static boolean isKey(String key) {
        return key.length() <= MAX_KEY && KEY.matcher(key).matches();
    }

    synchronized Optional<byte[]> find(String key) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void put(String key, byte[] bytes) {
        var file = folder.resolve(key);
        try {
            Files.createDirectories(file.resolveSibling(""));
            // No key begins with a dot.
            var part = Files.write(file.resolveSibling(".part"), bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was put: not where there is one already. */
    synchronized boolean putNew(String key, byte[] bytes) {
        if (Files.exists(folder.resolve(key))) {
            return false;
        }
        put(key, bytes);
        return true;
    }

    synchronized void remove(String key) {
        try {
            Files.deleteIfExists(folder.resolve(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
