package souk.http;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import souk.contract.Answers;

/**
 * One request as API Gateway hands it to a function (payload format 2.0), to be sent through the
 * whole of a route. Starts as a GET with the headers a browser sends.
 */
public final class Call {
    static final ObjectMapper MAPPER = new ObjectMapper();

    /** Standard output is one per process: calls take turns while it is theirs. */
    private static final Object OUTPUT = new Object();

    /** When the gateway takes it, in milliseconds since 1970. */
    private static final long TAKEN = 1_772_366_400_000L;

    private final ObjectNode event = MAPPER.createObjectNode();

    private Call(String routeKey) {
        event.put("version", "2.0");
        event.put("routeKey", routeKey);
        event.put("rawPath", "/api/somewhere");
        event.put("rawQueryString", "");
        event.putArray("cookies").add("session=cookie-canary");
        header("accept", "*/*").header("authorization", "Bearer token-canary");
        ObjectNode context = event.putObject("requestContext");
        context.put("accountId", "123456789012").put("requestId", "request-1");
        context.putObject("http").put("method", "GET").put("sourceIp", "203.0.113.9");
        context.put("timeEpoch", TAKEN);
        event.put("isBase64Encoded", false);
    }

    /** A call of a route of the API, such as {@code GET /api/cart}. */
    public static Call of(String routeKey) {
        return new Call(routeKey);
    }

    /** By somebody signed in, with claims as the JWT authorizer passes them on. */
    public Call as(String subject) {
        ObjectNode authorizer = event.withObject("/requestContext").putObject("authorizer");
        ObjectNode jwt = authorizer.putObject("jwt");
        jwt.putObject("claims")
                .put("sub", subject)
                .put("cognito:groups", "[sellers]")
                .put("auth_time", "1772366000")
                .put("exp", "1772370000");
        jwt.putArray("scopes").add("souk/shop");
        return this;
    }

    /** By somebody who signed in so many seconds before the call. */
    public Call signedInFor(long seconds) {
        event.withObject("/requestContext/authorizer/jwt/claims")
                .put("auth_time", Long.toString(TAKEN / 1000 - seconds));
        return this;
    }

    /** With this claim in place of the usual group. */
    public Call groups(String claim) {
        event.withObject("/requestContext/authorizer/jwt/claims").put("cognito:groups", claim);
        return this;
    }

    public Call path(String name, String value) {
        event.withObject("/pathParameters").put(name, value);
        return this;
    }

    public Call query(String name, String value) {
        event.withObject("/queryStringParameters").put(name, value);
        return this;
    }

    public Call header(String name, String value) {
        event.withObject("/headers").put(name, value);
        return this;
    }

    /** With a JSON body and its content type. */
    public Call json(String body) {
        return header("content-type", "application/json").body(body);
    }

    public Call body(String body) {
        event.put("body", body);
        return this;
    }

    /** With the body as the gateway sends what it takes for binary. */
    public Call base64(byte[] body) {
        return base64(Base64.getEncoder().encodeToString(body));
    }

    Call base64(String encoded) {
        event.put("isBase64Encoded", true);
        return header("content-type", "application/json").body(encoded);
    }

    /** The event itself, to be bent further. */
    ObjectNode event() {
        return event;
    }

    /**
     * What the route answers, and what it wrote to standard output meanwhile. The answer of a route
     * of the API must keep the contract.
     */
    public Answer to(Route route) {
        var out = new ByteArrayOutputStream();
        try {
            // ASCII, so that half a surrogate pair arrives as such and not as a question mark.
            String ascii =
                    MAPPER.writer()
                            .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                            .writeValueAsString(event);
            String written = send(route, ascii.getBytes(StandardCharsets.US_ASCII), out);
            Answer answer = Answer.of(MAPPER.readTree(out.toByteArray()), written);
            Answers.ofRoute(route.getClass(), answer.status(), answer.headers(), answer.text());
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String send(Route route, byte[] event, ByteArrayOutputStream out) {
        return written(
                () -> {
                    try {
                        route.handleRequest(
                                new ByteArrayInputStream(event), out, new FakeContext());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What goes to standard output meanwhile. */
    public static String written(Runnable action) {
        synchronized (OUTPUT) {
            PrintStream before = System.out;
            var written = new ByteArrayOutputStream();
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            try {
                action.run();
            } finally {
                System.setOut(before);
            }
            return written.toString(StandardCharsets.UTF_8);
        }
    }
}
