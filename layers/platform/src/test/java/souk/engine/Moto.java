package souk.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server of moto, a second implementation of AWS, written in Python. It answers one request
 * after the other here, so that each is done whole, as in AWS, and copies no table for a
 * transaction (docs/engines.md).
 *
 * @see <a href="https://docs.getmoto.org/en/latest/docs/server_mode.html">moto: server mode</a>
 */
final class Moto implements Engine.Place {
    private static final Pattern RUNNING =
            Pattern.compile("Running on (http://127\\.0\\.0\\.1:\\d+)");

    private @Nullable Start start;

    /** Either where it answers, or why it is not there. */
    private record Start(Optional<URI> address, String trouble) {}

    @Override
    public Optional<String> absence() {
        Start known = start();
        return known.address().isPresent() ? Optional.empty() : Optional.of(known.trouble());
    }

    @Override
    public URI address() {
        Start known = start();
        return known.address().orElseThrow(() -> new IllegalStateException(known.trouble()));
    }

    /** Reads look at every row of a table. */
    @Override
    public void empty() {
        if (start().address().isEmpty()) {
            return;
        }
        var request = HttpRequest.newBuilder(address().resolve("/empty")).build();
        try (var client = HttpClient.newHttpClient()) {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 204) {
                throw new IllegalStateException("moto was not emptied: " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("moto cannot be emptied", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Start start() {
        Start known = start == null ? run() : start;
        start = known;
        return known;
    }

    private Start run() {
        Process server;
        try {
            server =
                    new ProcessBuilder("python3", "-c", server()).redirectErrorStream(true).start();
        } catch (IOException _) {
            return new Start(Optional.empty(), "python3 is not installed");
        }
        BufferedReader output = server.inputReader();
        String last = "";
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                var running = RUNNING.matcher(line);
                if (running.find()) {
                    drain(output);
                    return new Start(Optional.of(URI.create(running.group(1))), "");
                }
                last = line.isBlank() ? last : line;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("moto's output cannot be read", e);
        }
        if (last.startsWith("ModuleNotFoundError")) {
            return new Start(
                    Optional.empty(),
                    "moto[server] is not installed for python3 (%s)".formatted(last));
        }
        throw new IllegalStateException("moto did not start: " + last);
    }

    /** Ends when its standard input does, which is when this process ends, however it ends. */
    private static String server() {
        try (var in = Objects.requireNonNull(Moto.class.getResourceAsStream("moto.py"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It writes a line for each request; nobody reading them would stop it. */
    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
    }
}
