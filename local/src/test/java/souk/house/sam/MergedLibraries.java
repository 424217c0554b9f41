package souk.house.sam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * A jar that was made of several. Scanners know a library in it, and its version, by its Maven
 * descriptor.
 *
 * @param entries the paths in the jar
 */
record MergedLibraries(Set<String> entries) {
    private static final String DESCRIPTOR = "META-INF/maven/.+/pom\\.properties";

    static MergedLibraries of(Path jar) {
        return new MergedLibraries(entriesOf(jar));
    }

    /** The descriptors of those of these jars that were merged. */
    List<String> expected(List<Path> jars) {
        return jars.stream()
                .map(MergedLibraries::entriesOf)
                .filter(this::isMerged)
                .flatMap(Set::stream)
                .filter(entry -> entry.matches(DESCRIPTOR))
                .sorted()
                .toList();
    }

    /** Those that are not in the jar. */
    List<String> lost(List<Path> jars) {
        return expected(jars).stream().filter(each -> !entries.contains(each)).toList();
    }

    private boolean isMerged(Set<String> library) {
        return library.stream()
                .filter(entry -> entry.endsWith(".class") && !entry.equals("module-info.class"))
                .anyMatch(entries::contains);
    }

    private static Set<String> entriesOf(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Collections.list(file.entries()).stream()
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }
}
