package souk.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import souk.contract.Contract.Operation;

/**
 * Which statuses of which operations this process of tests has seen, in a file of its own below
 * {@code target/contract}; and beside it, once, all that the contract promises. The gate compares
 * them at its end ({@link UnseenAnswers}). Thread-safe.
 */
final class SeenAnswers {
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();
    private static final Path FILE = file();

    private SeenAnswers() {}

    static void note(String operation, int status) {
        String line = operation + " " + status;
        if (SEEN.add(line)) {
            append(FILE, line + "\n");
        }
    }

    private static Path file() {
        Path folder = Contract.root().resolve(UnseenAnswers.FOLDER);
        try {
            Files.createDirectories(folder);
            Path promised = Files.createTempFile(folder, "promised", ".new");
            Files.writeString(promised, String.join("\n", promised()));
            Files.move(
                    promised,
                    folder.resolve(UnseenAnswers.PROMISED),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(UUID.randomUUID() + UnseenAnswers.SEEN);
    }

    private static List<String> promised() {
        Set<String> promised = new TreeSet<>();
        for (Operation operation : Contract.ours().operations()) {
            operation
                    .definition()
                    .path("responses")
                    .fieldNames()
                    .forEachRemaining(status -> promised.add(operation.id() + " " + status));
        }
        return new ArrayList<>(promised);
    }

    private static synchronized void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
