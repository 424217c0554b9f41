package souk.bench.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import souk.bench.command.CannotRun;

/**
 * Runs the commands of module operations as {@code make} does: each a process of its own, with the
 * environment of the shop. They must be packaged.
 *
 * @param root the folder of the project
 * @param environment the variables of the shop
 */
record OwnerCommand(Path root, Map<String, String> environment) {
    /** How a command ended, and what it printed. */
    record Result(int code, List<String> lines) {
        /** The number after a word, such as {@code stuck: 3}; -1 if the command did not say it. */
        int number(String word) {
            String start = word + ": ";
            return lines.stream()
                    .filter(line -> line.startsWith(start))
                    .mapToInt(line -> Integer.parseInt(line.substring(start.length())))
                    .findFirst()
                    .orElse(-1);
        }

        /** How many lines contain a word. */
        int lines(String word) {
            return (int) lines.stream().filter(line -> line.contains(word)).count();
        }
    }

    /** Runs a command, such as {@code reconcile --fix}, and waits for its end. */
    Result run(String... words) {
        Path target = root.resolve("operations/target");
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("--enable-native-access=ALL-UNNAMED");
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-cp");
        line.add(target.resolve("operations.jar") + ":" + target.resolve("lib") + "/*");
        line.add("souk.operations.Main");
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), said.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the rehearsal was interrupted");
        }
    }
}
