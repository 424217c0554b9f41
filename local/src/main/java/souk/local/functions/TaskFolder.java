package souk.local.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import souk.local.files.Folders;

/**
 * A function's package laid out as Lambda lays it out: the code unpacked, and links to the layers'
 * jars in {@code lib}.
 */
final class TaskFolder {
    private TaskFolder() {}

    static Path unpack(Code code, Path folder) {
        Folders.delete(folder);
        try {
            Files.createDirectories(folder.resolve("lib"));
            if (Files.isDirectory(code.function().code())) {
                Folders.copy(code.function().code(), folder);
            } else {
                unzip(code.function().code(), folder);
            }
            for (var jar : code.layerJars()) {
                // Not copied: the layers have 30 MB, and every function has them.
                Files.createSymbolicLink(
                        folder.resolve("lib").resolve(jar.getFileName()), jar.toRealPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static void unzip(Path jar, Path folder) throws IOException {
        try (var zip = new JarFile(jar.toFile())) {
            for (var entry : (Iterable<JarEntry>) zip.stream()::iterator) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(
                            jar + " has an entry that leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }
}
