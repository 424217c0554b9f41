package souk.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bucket as a folder: each object a file, and beside it one that tells its type and tag. As the
 * template's lifecycle has it, an object with the tag of an unused one is forgotten after two days,
 * and one that is not public after one; here when the folder is opened. Thread-safe.
 */
public final class MediaFolder {
    private static final Duration UNUSED_KEPT = Duration.ofDays(2);
    private static final String UNUSED = "unused=true";
    private static final String ABOUT = ".about";
    private static final Duration PRIVATE_KEPT = Duration.ofDays(1);
    private static final Pattern KEY =
            Pattern.compile(
                    "(media/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9_-]{1,128}\\.[a-z0-9]{1,5}"
                            + "|(uploads|prepared)/[A-Za-z0-9_-]{1,128}/[A-Za-z0-9_-]{1,128})");

    private final Path folder;

    private MediaFolder(Path folder) {
        this.folder = folder;
    }

    public static MediaFolder open(Path folder, Instant now) {
        var media = new MediaFolder(folder);
        media.forget(now);
        return media;
    }

    /** Whether an object may be called so here. */
    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    synchronized void put(String key, MediaObject object) {
        try {
            var file = folder.resolve(key);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, object.bytes());
            Files.write(about(file), List.of(object.contentType(), object.tagging()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was put: not where there is one already. */
    synchronized boolean putNew(String key, MediaObject object) {
        if (find(key).isPresent()) {
            return false;
        }
        put(key, object);
        return true;
    }

    synchronized Optional<MediaObject> find(String key) {
        if (!isKey(key) || !Files.exists(about(folder.resolve(key)))) {
            return Optional.empty();
        }
        var file = folder.resolve(key);
        try {
            var about = Files.readAllLines(about(file));
            return Optional.of(
                    new MediaObject(Files.readAllBytes(file), about.getFirst(), about.getLast()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void delete(String key) {
        if (!isKey(key)) {
            return;
        }
        try {
            var file = folder.resolve(key);
            Files.deleteIfExists(file);
            Files.deleteIfExists(about(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void forget(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var about : files.filter(each -> each.toString().endsWith(ABOUT)).toList()) {
                var written = Files.getLastModifiedTime(about).toInstant();
                var kept = kept(about);
                if (kept.isPresent() && written.isBefore(now.minus(kept.get()))) {
                    var name = about.toString();
                    Files.delete(Path.of(name.substring(0, name.length() - ABOUT.length())));
                    Files.delete(about);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long an object is kept; empty for good. */
    private Optional<Duration> kept(Path about) throws IOException {
        if (!folder.relativize(about).startsWith("media")) {
            return Optional.of(PRIVATE_KEPT);
        }
        var tagged = Files.readAllLines(about).getLast().equals(UNUSED);
        return tagged ? Optional.of(UNUSED_KEPT) : Optional.empty();
    }

    private static Path about(Path file) {
        return file.resolveSibling(file.getFileName() + ABOUT);
    }
}
