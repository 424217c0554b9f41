package souk.local.host;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a host is to run, as lines of text: the address of the Runtime API, a line of tab-separated
 * fields per function, an empty line.
 *
 * @param runtimeApi host and port
 */
public record HostPlan(String runtimeApi, List<Function> functions) {
    public HostPlan {
        functions = List.copyOf(functions);
    }

    /**
     * A function to host.
     *
     * @param handler the name of its class
     * @param memory MiB, for the function to read: hosted functions share the heap
     * @param concurrency how many events it may work on at once
     * @param code what its own classes are loaded from
     * @param layers the jars of its layers, where the rest is found
     */
    public record Function(
            String name,
            String handler,
            int memory,
            int concurrency,
            List<Path> code,
            List<Path> layers) {
        public Function {
            code = List.copyOf(code);
            layers = List.copyOf(layers);
        }

        private String line() {
            return String.join(
                    "\t",
                    name,
                    handler,
                    Integer.toString(memory),
                    Integer.toString(concurrency),
                    text(code),
                    text(layers));
        }

        private static Function parse(String line) {
            var fields = line.split("\t", -1);
            return new Function(
                    fields[0],
                    fields[1],
                    Integer.parseInt(fields[2]),
                    Integer.parseInt(fields[3]),
                    paths(fields[4]),
                    paths(fields[5]));
        }

        private static String text(List<Path> paths) {
            return paths.stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static List<Path> paths(String text) {
            return Arrays.stream(text.split(File.pathSeparator))
                    .filter(path -> !path.isEmpty())
                    .map(Path::of)
                    .toList();
        }
    }

    /** The lines, with a line break after each. */
    public String text() {
        var lines = new StringBuilder(runtimeApi).append('\n');
        functions.forEach(function -> lines.append(function.line()).append('\n'));
        return lines.append('\n').toString();
    }

    /** Reads up to the empty line and leaves the stream open. */
    static HostPlan read(BufferedReader in) throws IOException {
        var runtimeApi = in.readLine();
        if (runtimeApi == null) {
            throw new IOException("the launcher sent no plan");
        }
        var functions = new ArrayList<Function>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            functions.add(Function.parse(line));
        }
        return new HostPlan(runtimeApi, functions);
    }
}
