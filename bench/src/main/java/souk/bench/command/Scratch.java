package souk.bench.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import souk.local.files.Folders;

/** A temporary folder that goes when it is closed. */
public record Scratch(Path folder) implements AutoCloseable {
    public static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("souk-bench-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Folders.delete(folder);
    }
}
