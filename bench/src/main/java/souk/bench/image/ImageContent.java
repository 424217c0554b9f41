package souk.bench.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import souk.local.functions.LambdaLaunch;
import souk.local.template.FunctionDefinition;

/**
 * What the image of an area holds.
 *
 * @param function any of the area
 */
record ImageContent(FunctionDefinition function) {
    /** Of all jars, so that the same commit makes the same image. */
    private static final FileTime AGE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final List<String> OPTIONS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.net.preferIPv4Stack=true");

    /** By what uname(1) calls them. */
    private static final Map<String, String> MACHINES =
            Map.of("x86_64", "x86_64", "aarch64", "aarch_64");

    /** Writes it into a folder that is not there yet. */
    ImageLayout write(Path task) throws IOException {
        var layout = new ImageLayout(task);
        Files.createDirectories(layout.lib());
        Files.createDirectories(task.resolve("aot"));
        List<String> path = new ArrayList<>();
        for (Path jar : LambdaLaunch.runtimeJars()) {
            path.add(copied(jar, layout.lib()));
        }
        for (Path code : new LambdaLaunch(function, task).classPath()) {
            path.add(
                    Files.isDirectory(code)
                            ? packed(code, layout.lib())
                            : copied(code, layout.lib()));
        }
        String classPath = path.stream().collect(Collectors.joining(":", "-classpath ", ""));
        Files.write(
                task.resolve("java.options"),
                Stream.concat(OPTIONS.stream(), Stream.of(classPath)).toList());
        natives(task);
        ImageContext.resource("bootstrap", task.resolve("bootstrap"));
        Files.setPosixFilePermissions(
                task.resolve("bootstrap"), PosixFilePermissions.fromString("rwxr-xr-x"));
        return layout;
    }

    /** The client's native part, for each machine that a function can run on. */
    private static void natives(Path task) throws IOException {
        Files.createDirectories(task.resolve("native"));
        for (Map.Entry<String, String> machine : MACHINES.entrySet()) {
            String name = "/jni/libaws-lambda-jni.linux-" + machine.getValue() + ".so";
            Path file = task.resolve("native").resolve(machine.getKey() + ".so");
            try (InputStream in = ImageContent.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the runtime interface client lacks " + name);
                }
                Files.copy(in, file);
            }
        }
    }

    private static String copied(Path jar, Path lib) throws IOException {
        Path copy = lib.resolve(jar.getFileName());
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        return aged(copy);
    }

    /** A cache serves no class of a folder: its classes become a jar, stored like the others. */
    private String packed(Path folder, Path lib) throws IOException {
        Path jar = lib.resolve(ImageLayout.area(function) + ".jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(folder)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                Path name = folder.relativize(file);
                if (!name.startsWith("lib")) {
                    zip.putNextEntry(new ZipEntry(name.toString()).setLastModifiedTime(AGE));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }
        return aged(jar);
    }

    private static String aged(Path jar) throws IOException {
        Files.setLastModifiedTime(jar, AGE);
        return "lib/" + jar.getFileName();
    }
}
