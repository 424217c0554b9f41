package souk.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import souk.json.Json;

/**
 * An API Gateway HTTP API request, payload format 2.0, as far as routes need it. Header names are
 * in lower case: the gateway sends them so, {@code sam local start-api} sends {@code
 * Stripe-Signature}.
 *
 * @param takenAt when the gateway took the call, in milliseconds since 1970; 0 if it does not say
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">The
 *     format</a>
 */
record HttpApiEvent(
        String requestId,
        String routeKey,
        long takenAt,
        Map<String, String> headers,
        Map<String, String> query,
        Map<String, String> path,
        Map<String, String> claims,
        @Nullable String body,
        boolean base64) {

    /** A call of another route, by nobody and without a body. */
    HttpApiEvent asOf(String otherRoute, Map<String, String> parameters) {
        return new HttpApiEvent(
                requestId,
                otherRoute,
                takenAt,
                headers,
                Map.copyOf(parameters),
                Map.of(),
                Map.of(),
                null,
                false);
    }

    boolean reads() {
        return routeKey.startsWith("GET ");
    }

    /** Reads one event; what is not needed is skipped unread. */
    static HttpApiEvent read(InputStream in) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(in)) {
            var reader = new Reader(json);
            json.nextToken();
            reader.event();
            return reader.finish();
        }
    }

    private static final class Reader {
        private final JsonParser json;
        private final Map<String, String> headers = new HashMap<>();
        private final Map<String, String> query = new HashMap<>();
        private final Map<String, String> path = new HashMap<>();
        private final Map<String, String> claims = new HashMap<>();
        private String requestId = "";
        private String routeKey = "";
        private long takenAt;
        private @Nullable String body;
        private boolean base64;

        Reader(JsonParser json) {
            this.json = json;
        }

        HttpApiEvent finish() {
            return new HttpApiEvent(
                    requestId, routeKey, takenAt, headers, query, path, claims, body, base64);
        }

        void event() throws IOException {
            for (String name = first(); name != null; name = next()) {
                switch (name) {
                    case "routeKey" -> routeKey = json.getText();
                    case "headers" -> headers();
                    case "queryStringParameters" -> texts(query);
                    case "pathParameters" -> texts(path);
                    case "requestContext" -> context();
                    case "body" -> body = json.getValueAsString(null);
                    case "isBase64Encoded" -> base64 = json.getValueAsBoolean();
                    default -> json.skipChildren();
                }
            }
        }

        private void headers() throws IOException {
            Map<String, String> sent = new HashMap<>();
            texts(sent);
            sent.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        }

        private void context() throws IOException {
            for (String name = first(); name != null; name = next()) {
                switch (name) {
                    case "requestId" -> requestId = json.getText();
                    case "timeEpoch" -> takenAt = json.getValueAsLong();
                    case "authorizer" -> authorizer();
                    default -> json.skipChildren();
                }
            }
        }

        private void authorizer() throws IOException {
            for (String name = first(); name != null; name = next()) {
                if (name.equals("jwt")) {
                    jwt();
                } else {
                    json.skipChildren();
                }
            }
        }

        private void jwt() throws IOException {
            for (String name = first(); name != null; name = next()) {
                if (name.equals("claims")) {
                    texts(claims);
                } else {
                    json.skipChildren();
                }
            }
        }

        private void texts(Map<String, String> into) throws IOException {
            for (String name = first(); name != null; name = next()) {
                // A null is nothing: it must not become somebody called "null".
                String text = json.getValueAsString(null);
                if (text == null) {
                    json.skipChildren();
                } else {
                    into.put(name, text);
                }
            }
        }

        /** The name of an object's first field; null where there is none, or no object at all. */
        private @Nullable String first() throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return null;
            }
            return next();
        }

        /** The next field's name, with the parser on its value; null where the object ends. */
        private @Nullable String next() throws IOException {
            if (json.nextToken() != JsonToken.FIELD_NAME) {
                return null;
            }
            String name = json.currentName();
            json.nextToken();
            return name;
        }
    }
}
