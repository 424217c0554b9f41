package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import souk.local.template.FunctionDefinition;

/** The package of {@link Empty}, the measure of all others. */
final class EmptyPackage {
    static final Supplier<byte[]> EVENTS = () -> "{}".getBytes(StandardCharsets.UTF_8);
    private static final int MEMORY = 1024;

    private EmptyPackage() {}

    /** Writes its code into the folder {@code empty/code} of this one. */
    static FunctionDefinition in(Path folder) {
        String file = Empty.class.getSimpleName() + ".class";
        Path code = folder.resolve("empty").resolve("code");
        Path place = code.resolve(Empty.class.getPackageName().replace('.', '/'));
        try (var bytes = Empty.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("a class has no bytes: " + file);
            }
            Files.createDirectories(place);
            Files.copy(bytes, place.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FunctionDefinition(
                "(empty)",
                Empty.class.getName(),
                code,
                List.of(),
                Map.of(),
                Duration.ofSeconds(10),
                MEMORY,
                List.of());
    }
}
