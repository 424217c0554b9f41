package souk.local.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.stripe.api.Answer;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.SessionShape;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * The script for browsers, and what it calls: who has a session's client secret may see and pay it.
 * Only pages of the storefront may read the answers.
 */
final class BrowserCalls extends Handler.Abstract {
    private static final byte[] SCRIPT = BrowserScript.whole();
    private static final String SECRET = "client_secret";

    private final StripeStandIn stripe;
    private final Optional<URI> storefront;

    BrowserCalls(StripeStandIn stripe, Optional<URI> storefront) {
        this.stripe = stripe;
        this.storefront = storefront;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var call = request.getMethod() + " " + request.getHttpURI().getPath();
        return switch (call) {
            case "GET /stripe.js" -> {
                response.getHeaders().put("Content-Type", "text/javascript;charset=utf-8");
                send(SCRIPT, response, callback);
                yield true;
            }
            case "POST /browser/session", "POST /browser/confirm" -> {
                var body = Content.Source.asString(request, StandardCharsets.UTF_8);
                var answer = answer(call, body);
                response.setStatus(answer.status());
                response.getHeaders().put("Content-Type", "application/json");
                send(answer.body().getBytes(StandardCharsets.UTF_8), response, callback);
                yield true;
            }
            default -> false;
        };
    }

    private Answer answer(String call, String body) {
        try {
            var fields = Fields.read(body, "");
            var session = session(fields.required(SECRET));
            if (call.endsWith("/confirm")) {
                session = stripe.pay(session.id(), fields.required("card"), fields.challenge());
            }
            return new Answer(200, shape(session).toString(), false);
        } catch (StripeRefusal refusal) {
            return Answer.of(refusal);
        }
    }

    private Session session(String secret) {
        var session = stripe.session(secret.split("_secret_", 2)[0]);
        if (!session.secret().equals(secret)) {
            throw StripeRefusal.missing("checkout.session", "of this client secret");
        }
        return session;
    }

    private static ObjectNode shape(Session session) {
        var shape = ScriptCalls.shape(session);
        shape.set("line_items", SessionShape.lines(session));
        return shape;
    }

    private void send(byte[] body, Response response, Callback callback) {
        var headers = response.getHeaders();
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Origin");
        storefront.ifPresent(
                origin -> headers.put("Access-Control-Allow-Origin", origin.toString()));
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
