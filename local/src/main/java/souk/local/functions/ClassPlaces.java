package souk.local.functions;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the jars or folders that classes of this process came from, to give them to another. */
final class ClassPlaces {
    private ClassPlaces() {}

    /** A class path for the named classes, as {@code -classpath} takes it. */
    static String classPath(String... classes) {
        return of(classes).stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The places of the named classes, each once, in this order. */
    static List<Path> of(String... classes) {
        return Arrays.stream(classes).map(ClassPlaces::place).distinct().toList();
    }

    private static Path place(String name) {
        try {
            var type = Class.forName(name, false, ClassPlaces.class.getClassLoader());
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException e) {
            throw new NotBuilt(
                    "The local cloud lacks %s: build it again (mvn package)."
                            .formatted(e.getMessage()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class came from no place", e);
        }
    }
}
