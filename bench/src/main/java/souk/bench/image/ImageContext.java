package souk.bench.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import souk.bench.command.Arguments;
import souk.local.files.Folders;
import souk.local.template.FunctionDefinition;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.local.template.WholeTemplate;

/**
 * The build context of the images: a Dockerfile, {@code app/<area>} with what an image holds, and
 * {@code training} with what the cache is trained by.
 *
 * @param root the folder of {@code template.yaml}
 * @param out where the context is written
 */
public record ImageContext(Path root, Path out) {
    private static final URI NOWHERE = URI.create("http://127.0.0.1");

    /**
     * {@code [--root .] [--out target/image]}. What is there already is replaced.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream print) {
        var asked = Arguments.parse(args, Set.of("--root", "--out"), Set.of()).withoutWords();
        Path root = Path.of(asked.text("--root", "."));
        var context = new ImageContext(root, root.resolve(asked.text("--out", "target/image")));
        print.println(context.out + " holds the images of " + context.write().keySet() + ".");
        print.println("docker build --build-arg AREA=catalogue " + context.out.normalize());
        return 0;
    }

    /** Writes it whole, and tells where each area's image is laid out. */
    public Map<String, ImageLayout> write() {
        Folders.delete(out);
        try {
            Map<String, ImageLayout> images = images();
            training(out.resolve("training"));
            resource("Dockerfile", out.resolve("Dockerfile"));
            Files.writeString(out.resolve(".dockerignore"), "app/*/aot\n");
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what the images hold, by area, and nothing else. */
    public Map<String, ImageLayout> images() {
        Map<String, FunctionDefinition> areas = new TreeMap<>();
        var nowhere = new LocalAddresses(NOWHERE, NOWHERE, "eu-west-1", Map.of());
        for (var function : Template.read(root.resolve("template.yaml"), nowhere).functions()) {
            areas.putIfAbsent(ImageLayout.area(function), function);
        }
        Map<String, ImageLayout> layouts = new TreeMap<>();
        for (Map.Entry<String, FunctionDefinition> area : areas.entrySet()) {
            Path task = out.resolve("app").resolve(area.getKey()).toAbsolutePath().normalize();
            try {
                layouts.put(area.getKey(), new ImageContent(area.getValue()).write(task));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return layouts;
    }

    private void training(Path training) throws IOException {
        Files.createDirectories(training.resolve("lib"));
        Files.createDirectories(training.resolve("events"));
        Files.writeString(
                training.resolve("template.yaml"),
                WholeTemplate.read(root.resolve("template.yaml")));
        Folders.copy(root.resolve("events"), training.resolve("events"));
        Files.copy(root.resolve("bench/target/bench.jar"), training.resolve("bench.jar"));
        Folders.copy(root.resolve("bench/target/lib"), training.resolve("lib"));
    }

    static void resource(String name, Path to) throws IOException {
        try (InputStream in = ImageContext.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a resource is missing: " + name);
            }
            Files.copy(in, to);
        }
    }
}
