package souk.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import souk.json.Json;

/**
 * An event that no gateway has sent, by which a snapshot is primed: of a caller who is called
 * {@code prime}, has just signed in and may do everything.
 *
 * @param id what the path names
 * @param query its parameters
 */
public record PrimingEvent(
        String body,
        String id,
        String caller,
        Map<String, String> headers,
        Map<String, String> query) {
    private static final String PRIMED = "prime";

    /** Of the form of a product and of a review; there is neither of this name. */
    private static final String NOTHING = "aaaaaaaaaaaaaaaaaaaaaaaaaa-prime";

    /** For a thing that does not exist. */
    public static PrimingEvent of(String body) {
        var headers =
                Map.of(
                        "content-type", "application/json",
                        "idempotency-key", PRIMED,
                        "if-match", "\"1\"");
        return new PrimingEvent(body, NOTHING, PRIMED, headers, Map.of());
    }

    public PrimingEvent at(Object thing) {
        return new PrimingEvent(body, thing.toString(), caller, headers, query);
    }

    public PrimingEvent by(String someone) {
        return new PrimingEvent(body, id, someone, headers, query);
    }

    public PrimingEvent with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new PrimingEvent(body, id, caller, Map.copyOf(more), query);
    }

    /** With another query parameter. */
    public PrimingEvent asking(String parameter, String value) {
        Map<String, String> more = new HashMap<>(query);
        more.put(parameter, value);
        return new PrimingEvent(body, id, caller, headers, Map.copyOf(more));
    }

    InputStream stream() {
        String event =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("routeKey", PRIMED);
                            json.writeObjectFieldStart("headers");
                            for (Map.Entry<String, String> header : headers.entrySet()) {
                                json.writeStringField(header.getKey(), header.getValue());
                            }
                            if (!RouteSettings.LIVE.edgeKeys().isEmpty()) {
                                json.writeStringField(
                                        RouteSettings.EDGE_HEADER,
                                        RouteSettings.LIVE.edgeKeys().getFirst());
                            }
                            json.writeEndObject();
                            json.writeObjectFieldStart("queryStringParameters");
                            for (Map.Entry<String, String> parameter : query.entrySet()) {
                                json.writeStringField(parameter.getKey(), parameter.getValue());
                            }
                            json.writeEndObject();
                            json.writeObjectFieldStart("pathParameters");
                            json.writeStringField("id", id);
                            json.writeStringField("page", id);
                            json.writeStringField("productId", PRIMED);
                            json.writeStringField("parcelId", PRIMED);
                            json.writeStringField("returnId", PRIMED);
                            json.writeEndObject();
                            json.writeObjectFieldStart("requestContext");
                            json.writeStringField("requestId", PRIMED);
                            json.writeNumberField("timeEpoch", 1000);
                            json.writeObjectFieldStart("authorizer");
                            json.writeObjectFieldStart("jwt");
                            json.writeObjectFieldStart("claims");
                            json.writeStringField("sub", caller);
                            json.writeStringField("auth_time", "1");
                            json.writeStringField("cognito:groups", "[moderators sellers]");
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeEndObject();
                            json.writeStringField("body", body);
                            json.writeEndObject();
                        });
        return new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    }
}
