package souk.local.stripe.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the stand-in knows over a restart: a file of one JSON line per change, of which the
 * last about a thing counts. Without a file it keeps nothing. Thread-safe.
 *
 * <p>A thread of its own writes, so that no call waits for a disk; a line cut short by a crash is
 * left out when the file is read, and the file is written anew, without what is outdated, at each
 * start.
 */
public final class Journal implements AutoCloseable {
    /** A record's components are what is kept, not what it answers about itself. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();

    private record Entry(String kind, String id, Object value) {
        boolean isEnd() {
            return kind.isEmpty();
        }
    }

    private static final Entry END = new Entry("", "", "");

    private final Map<String, Map<String, JsonNode>> found = new LinkedHashMap<>();
    private final BlockingQueue<Entry> queue = new LinkedBlockingQueue<>();
    private final @Nullable Thread writer;

    private Journal(@Nullable Path file) {
        if (file == null) {
            this.writer = null;
            return;
        }
        try {
            read(file);
            var out = compact(file);
            this.writer = Thread.ofPlatform().daemon().name("stripe-journal").start(() -> run(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the journal, if there is a file for it; makes the file's folder. */
    public static Journal open(Optional<Path> file) {
        return new Journal(file.orElse(null));
    }

    /** Keeps the newest value of a thing. */
    public void keep(String kind, String id, Object value) {
        if (writer != null) {
            queue.add(new Entry(kind, id, value));
        }
    }

    /** What an earlier life kept of a kind, oldest first, by id. */
    public <T> Map<String, T> kept(String kind, Class<T> type) {
        var values = new LinkedHashMap<String, T>();
        found.getOrDefault(kind, Map.of())
                .forEach((id, value) -> values.put(id, JSON.convertValue(value, type)));
        return values;
    }

    private void read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.forEach(this::read);
        }
    }

    private void read(String line) {
        try {
            var entry = JSON.readTree(line);
            if (entry.hasNonNull("value")) {
                found.computeIfAbsent(entry.path("kind").asText(), _ -> new LinkedHashMap<>())
                        .put(entry.path("id").asText(), entry.path("value"));
            }
        } catch (IOException _) {
            // Only the last line can be cut short.
        }
    }

    private BufferedWriter compact(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(fresh)) {
            for (var kind : found.entrySet()) {
                for (var entry : kind.getValue().entrySet()) {
                    write(out, new Entry(kind.getKey(), entry.getKey(), entry.getValue()));
                }
            }
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    private void run(BufferedWriter out) {
        try (out) {
            for (var entry = queue.take(); !entry.isEnd(); entry = queue.take()) {
                write(out, entry);
                if (queue.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(BufferedWriter out, Entry entry) throws IOException {
        out.write(JSON.writeValueAsString(entry));
        out.write('\n');
    }

    /** Writes what is still to be written. */
    @Override
    public void close() {
        if (writer == null) {
            return;
        }
        queue.add(END);
        try {
            writer.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
