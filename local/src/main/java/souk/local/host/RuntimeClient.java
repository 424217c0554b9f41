package souk.local.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Instant;

/**
 * The Lambda Runtime API, seen from a function.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda: the runtime
 *     API</a>
 */
final class RuntimeClient {
    private final String base;

    /**
     * @param runtimeApi host and port
     * @param function whose events to ask for: the host is many functions to one address
     */
    RuntimeClient(String runtimeApi, String function) {
        this.base = "http://" + runtimeApi + "/" + function + "/2018-06-01/runtime/";
    }

    /** Waits for the next event, for as long as it takes. */
    Event next() throws IOException {
        var connection = connect("invocation/next");
        try (var body = connection.getInputStream()) {
            return new Event(
                    header(connection, "Lambda-Runtime-Aws-Request-Id"),
                    Instant.ofEpochMilli(
                            Long.parseLong(header(connection, "Lambda-Runtime-Deadline-Ms"))),
                    header(connection, "Lambda-Runtime-Invoked-Function-Arn"),
                    body.readAllBytes());
        }
    }

    void respond(String requestId, byte[] answer) throws IOException {
        post("invocation/" + requestId + "/response", answer);
    }

    void fail(String requestId, byte[] error) throws IOException {
        post("invocation/" + requestId + "/error", error);
    }

    private void post(String path, byte[] body) throws IOException {
        var connection = connect(path);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/json");
        try (var out = connection.getOutputStream()) {
            out.write(body);
        }
        // A refusal means that nobody waits any more; reading the answer to its end keeps the
        // connection.
        var answer =
                connection.getResponseCode() < 400
                        ? connection.getInputStream()
                        : connection.getErrorStream();
        if (answer != null) {
            try (answer) {
                answer.readAllBytes();
            }
        }
    }

    private HttpURLConnection connect(String path) {
        try {
            return (HttpURLConnection)
                    URI.create(base + path).toURL().openConnection(Proxy.NO_PROXY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(HttpURLConnection connection, String name) throws IOException {
        var value = connection.getHeaderField(name);
        if (value == null) {
            throw new IOException("the Runtime API gave no " + name);
        }
        return value;
    }
}
