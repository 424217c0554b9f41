package souk.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import souk.json.Json;
import souk.telemetry.Measures;

/**
 * Primes a route before Lambda takes its snapshot (SnapStart): whatever the first request would
 * load, compile and connect is then in the snapshot.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html">Runtime
 *     hooks</a>
 */
final class Snapshot implements Resource {
    private static final String PRIMED = "prime";

    private final Route route;

    private Snapshot(Route route) {
        this.route = route;
    }

    /** Does nothing where no snapshot will be taken: the hooks' classes would cost a cold start. */
    static @Nullable Snapshot register(Route route) {
        if (!Objects.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"), "snap-start")) {
            return null;
        }
        Snapshot snapshot = new Snapshot(route);
        Core.getGlobalContext().register(snapshot);
        return snapshot;
    }

    /** Sends a request that names only what does not exist, so that it changes nothing. */
    static void send(Route route, String body) {
        String event =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("routeKey", PRIMED);
                            json.writeObjectFieldStart("headers");
                            json.writeStringField("content-type", "application/json");
                            json.writeEndObject();
                            json.writeObjectFieldStart("pathParameters");
                            json.writeStringField("id", PRIMED);
                            json.writeEndObject();
                            json.writeObjectFieldStart("requestContext");
                            json.writeStringField("requestId", PRIMED);
                            json.writeObjectFieldStart("authorizer");
                            json.writeObjectFieldStart("jwt");
                            json.writeObjectFieldStart("claims");
                            json.writeStringField("sub", PRIMED);
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeStringField("body", body);
                            json.writeEndObject();
                        });
        try {
            byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
            route.serve(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        route.prime();
        // A count of nothing, so that the writer of metrics is in the snapshot too.
        Measures.count(Map.of(Measures.FAULTS, 0L));
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Connections that did not survive are reopened by the client itself.
    }
}
