package souk.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import souk.local.template.FunctionDefinition;
import souk.local.template.Template;

/**
 * Writes the file for {@code sam local --env-vars}: for each function its variables, so that
 * functions in containers find the running shop. The file exists while the shop runs. No secret is
 * in it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-invoke.html">Environment
 *     variable file</a>
 */
record SamEnvironment(Path file) implements AutoCloseable {
    /** By which a container finds the machine that it runs on. */
    private static final String MACHINE = "host.docker.internal";

    /** Declared in the template; without a value there is no stand-in, which is Stripe itself. */
    private static final String STRIPE = "STRIPE_API_BASE";

    /**
     * Writes the file, over that of a shop that ended without a word.
     *
     * @param standIns variables such as AWS_ENDPOINT_URL_DYNAMODB
     */
    static SamEnvironment write(Path file, Map<String, String> standIns, Template template) {
        try {
            Files.writeString(file, json(standIns, template));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new SamEnvironment(file);
    }

    private static String json(Map<String, String> standIns, Template template)
            throws JsonProcessingException {
        var functions = new TreeMap<String, Map<String, String>>();
        for (FunctionDefinition function : template.functions()) {
            var variables = new TreeMap<>(function.environment());
            variables.put(STRIPE, "");
            // There is no distribution that calls could come through.
            variables.put("EDGE_KEYS", "");
            standIns.forEach((name, value) -> variables.put(name, fromContainer(value)));
            functions.put(function.name(), variables);
        }
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(functions);
    }

    private static String fromContainer(String address) {
        return address.replaceFirst("//(127\\.0\\.0\\.1|localhost)(?=:|$)", "//" + MACHINE);
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
