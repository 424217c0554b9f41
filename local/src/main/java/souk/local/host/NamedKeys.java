package souk.local.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Keys for AWS that tell who signs, although several functions share this process: the access key
 * is the function's name. The SDK finds no key in the environment then, and asks the address that
 * AWS gives to containers. A cookie says whose thread asks. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html">
 *     Container credential provider</a>
 */
final class NamedKeys extends CookieHandler {
    private static final String PATH = "/keys";

    /** Threads that a function starts work for it too. */
    private static final InheritableThreadLocal<String> FUNCTION = new InheritableThreadLocal<>();

    private NamedKeys() {}

    /** Serves keys, unless the environment has one for all functions. */
    static void serveIfThereIsNone() throws IOException {
        if (System.getenv("AWS_ACCESS_KEY_ID") != null) {
            return;
        }
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, NamedKeys::answer);
        server.start();
        CookieHandler.setDefault(new NamedKeys());
        System.setProperty(
                "aws.containerCredentialsFullUri",
                "http://127.0.0.1:" + server.getAddress().getPort() + PATH);
    }

    /** From now on this thread works for a function. */
    static void are(String function) {
        FUNCTION.set(function);
    }

    private static void answer(HttpExchange exchange) {
        var json =
                "{\"AccessKeyId\":\"%s\",\"SecretAccessKey\":\"local\",\"Expiration\":\"2100-01-01T00:00:00Z\"}"
                        .formatted(exchange.getRequestHeaders().getFirst("Cookie"));
        try (exchange) {
            var bytes = json.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
        String function = FUNCTION.get();
        return function != null && PATH.equals(uri.getPath())
                ? Map.of("Cookie", List.of(function))
                : Map.of();
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
        // Nobody sets one.
    }
}
