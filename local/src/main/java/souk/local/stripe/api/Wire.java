package souk.local.stripe.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.stripe.ledger.EventLog;

/** Sends an answer with the headers that Stripe sends, or ends the connection without one. */
record Wire(Response response, Callback callback) {
    void send(Request request, Answer answer, String id, Optional<String> key) {
        if (answer.status() == 0) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            callback.failed(new IllegalStateException("no answer, as somebody asked for"));
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
}
