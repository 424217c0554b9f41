package souk.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The repository that the tests run in. */
public final class Repository {
    private Repository() {}

    /** Its top folder: the nearest one upwards whose pom.xml has modules. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path pom = folder.resolve("pom.xml");
            if (Files.exists(pom) && text(pom).contains("<modules>")) {
                return folder;
            }
        }
        throw new IllegalStateException("no pom.xml with modules at or above " + start);
    }

    /** The folders of its Maven modules. */
    public static List<String> modules() {
        return Pattern.compile("<module>([^<]+)</module>")
                .matcher(text(root().resolve("pom.xml")))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Files whose path below the folder matches the glob, in the order of their names. */
    public static List<Path> files(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> matcher.matches(folder.relativize(file))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
