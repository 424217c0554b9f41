package souk.house.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.house.Repository;

/** What AWS makes of a template, told by its own translator; it is a package of Python. */
public final class SamTranslator {
    private SamTranslator() {}

    /**
     * What a script of {@code souk/house} prints; none where Python or the translator is missing.
     *
     * @param folder where it may write
     */
    public static Optional<Tree> run(Path folder, String script, List<String> arguments)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.json");
        Path complained = folder.resolve("complained.txt");
        List<String> command = new ArrayList<>();
        // No compiled files beside the sources.
        command.addAll(List.of("python3", "-B"));
        command.add(
                Repository.root()
                        .resolve("local/src/test/resources/souk/house")
                        .resolve(script)
                        .toString());
        command.addAll(arguments);
        int end;
        try {
            end =
                    new ProcessBuilder(command)
                            .redirectOutput(said.toFile())
                            .redirectError(complained.toFile())
                            .start()
                            .waitFor();
        } catch (IOException _) {
            return Optional.empty();
        }
        if (end == 0) {
            return Optional.of(Tree.read(said));
        }
        if (end == 3) {
            return Optional.empty();
        }
        throw new IllegalStateException(Repository.text(complained));
    }
}
