package souk.bench.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import souk.local.template.FunctionDefinition;

/**
 * The folder {@code /var/task} of an image, or the same folder here. An area's functions share one:
 * {@code bootstrap} starts the one whose handler it is given, from the jars of {@code lib} and the
 * cache {@code aot/<handler>.aot}.
 *
 * @param task absolute
 */
public record ImageLayout(Path task) {
    /** The area of a function: the folder of the module that its code is built by. */
    public static String area(FunctionDefinition function) {
        for (Path place = function.code(); place != null; place = place.getParent()) {
            if (place.endsWith("target") && place.getParent() != null) {
                return place.getParent().getFileName().toString();
            }
        }
        throw new IllegalArgumentException(function.code() + " was not built by a module");
    }

    public Path lib() {
        return task.resolve("lib");
    }

    /** What starts a function, with its argument. */
    public List<String> program(FunctionDefinition function) {
        return List.of(task.resolve("bootstrap").toString(), function.handler());
    }

    public Path cache(FunctionDefinition function) {
        return task.resolve("aot").resolve(function.handler() + ".aot");
    }

    /** Bytes of the jars and of this function's cache, if it is trained. */
    public long bytes(FunctionDefinition function) {
        try (Stream<Path> jars = Files.list(lib())) {
            Path cache = cache(function);
            long sum = Files.exists(cache) ? Files.size(cache) : 0;
            for (Path jar : jars.toList()) {
                sum += Files.size(jar);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
