package souk.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import souk.local.template.FunctionDefinition;
import souk.local.template.Template;

/** Reads the files of the demo, and what the template says of where they go. */
final class DemoFile {
    private DemoFile() {}

    /** The one document of a file. */
    static Object read(String name) {
        try (var file = DemoFile.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " of the demo is not on the class path");
            }
            return new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    static String text(Map<?, ?> entry, String name) {
        return String.valueOf(entry.get(name));
    }

    static int number(Map<?, ?> entry, String name) {
        return Integer.parseInt(text(entry, name));
    }

    /** When the day began from which the demo counts back. */
    static Instant today() {
        return LocalDate.now(ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** What the functions are told the setting is. */
    static Optional<String> setting(Template template, String name) {
        return template.functions().stream()
                .map(FunctionDefinition::environment)
                .flatMap(environment -> Optional.ofNullable(environment.get(name)).stream())
                .findFirst();
    }
}
