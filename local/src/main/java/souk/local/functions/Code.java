package souk.local.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import souk.local.template.FunctionDefinition;

/** A function's code and its layers' jars, where the template says they are. */
record Code(FunctionDefinition function) {
    /**
     * Makes sure that everything is there, so that a function that would fail in AWS fails at
     * start-up here.
     *
     * @throws NotBuilt if something is missing
     */
    static Code of(FunctionDefinition function) {
        var code = new Code(function);
        if (!Files.exists(function.code())) {
            throw new NotBuilt(
                    "The code of %s, %s, is not there: build it first (mvn package)."
                            .formatted(function.name(), function.code()));
        }
        for (var layer : function.layers()) {
            if (!Files.isDirectory(layer.resolve("java"))) {
                throw new NotBuilt(
                        "A layer of %s, %s, has no folder java: build it first (mvn package)."
                                .formatted(function.name(), layer));
            }
        }
        if (!code.hasHandler()) {
            throw new NotBuilt(
                    "The handler of %s, %s, is not in %s."
                            .formatted(function.name(), code.className(), function.code()));
        }
        return code;
    }

    /** The handler's class; a template may name its method too. */
    String className() {
        return function.handler().split("::", 2)[0];
    }

    /**
     * Everything the function loads classes from: its own code first, then its layers in their
     * order.
     */
    List<Path> classPath() {
        var path = new ArrayList<>(ownPath());
        path.addAll(layerJars());
        return path;
    }

    /** Its own code, without its layers. */
    List<Path> ownPath() {
        var path = new ArrayList<Path>();
        path.add(function.code());
        if (Files.isDirectory(function.code())) {
            path.addAll(jars(function.code().resolve("lib")));
        }
        return path;
    }

    List<Path> layerJars() {
        return function.layers().stream()
                .flatMap(layer -> jars(layer.resolve("java/lib")).stream())
                .toList();
    }

    private boolean hasHandler() {
        var file = className().replace('.', '/') + ".class";
        if (Files.isDirectory(function.code())) {
            return Files.exists(function.code().resolve(file))
                    || classPath().stream().anyMatch(path -> has(path, file));
        }
        return classPath().stream().anyMatch(path -> has(path, file));
    }

    private static boolean has(Path jar, String file) {
        if (!Files.isRegularFile(jar)) {
            return false;
        }
        try (var zip = new JarFile(jar.toFile())) {
            return zip.getEntry(file) != null;
        } catch (IOException _) {
            throw new NotBuilt("%s is no jar: build it again (mvn package).".formatted(jar));
        }
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
