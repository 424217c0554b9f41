package souk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import souk.local.template.FunctionDefinition;
import souk.local.template.Template;

/**
 * Tells tools that run beside the shop where it is: the variables of its functions, one {@code
 * NAME=value} a line, in a file that exists while the shop runs. No secret is in it.
 */
record EnvironmentFile(Path file) implements AutoCloseable {
    /**
     * Writes the file, over that of a shop that ended without a word.
     *
     * @param variables as {@link #variables} gives them
     */
    static EnvironmentFile write(Path file, Map<String, String> variables) {
        var lines = variables.entrySet().stream().map(Map.Entry::toString).toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new EnvironmentFile(file);
    }

    /**
     * The variables of all functions together, with keys and region, sorted.
     *
     * @param standIns variables such as AWS_ENDPOINT_URL_DYNAMODB
     */
    static Map<String, String> variables(
            String region, Map<String, String> standIns, Template template) {
        var variables = new TreeMap<String, String>();
        for (FunctionDefinition function : template.functions()) {
            variables.putAll(function.environment());
        }
        variables.putAll(standIns);
        variables.put("AWS_ACCESS_KEY_ID", "local");
        variables.put("AWS_REGION", region);
        variables.put("AWS_SECRET_ACCESS_KEY", "local");
        return variables;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }
}
