package souk.local.stripe.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.stripe.ledger.EventLog;

/** Sends an answer with the headers that Stripe sends, or ends the connection without one. */
record Wire(Response response, Callback callback) {
    void send(Request request, Answer answer, String id, Optional<String> key) {
        if (answer.status() == 0) {
            cut(request);
            return;
        }
        var headers = response.getHeaders();
        headers.put("Content-Type", "application/json");
        headers.put("Cache-Control", "no-cache, no-store");
        headers.put("Request-Id", id);
        headers.put("Stripe-Version", EventLog.API_VERSION);
        key.ifPresent(value -> headers.put("Idempotency-Key", value));
        if (answer.replayed()) {
            headers.put("Idempotent-Replayed", "true");
        }
        response.setStatus(answer.status());
        response.write(
                true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
    }

    /**
     * Ends the connection within the first bytes of an answer. Before them would not do: the JDK's
     * own client then sends a POST once more and tells nobody.
     */
    private void cut(Request request) {
        response.getHeaders().put("Content-Length", 1_000);
        response.write(
                false,
                ByteBuffer.wrap("{".getBytes(StandardCharsets.UTF_8)),
                Callback.from(() -> close(request)));
    }

    private void close(Request request) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("no answer, as requested by the test"));
    }
}
