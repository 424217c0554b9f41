package souk.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import souk.json.Json;

/** An event that names only what does not exist, so that it changes nothing. */
final class PrimingEvent {
    private static final String PRIMED = "prime";

    /** Of the form of a product and of a review. */
    private static final String ID = "aaaaaaaaaaaaaaaaaaaaaaaaaa-prime";

    private PrimingEvent() {}

    static InputStream of(String body) {
        String event =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("routeKey", PRIMED);
                            json.writeObjectFieldStart("headers");
                            json.writeStringField("content-type", "application/json");
                            json.writeStringField("idempotency-key", PRIMED);
                            json.writeStringField("if-match", "\"1\"");
                            json.writeEndObject();
                            json.writeObjectFieldStart("pathParameters");
                            json.writeStringField("id", ID);
                            json.writeStringField("productId", PRIMED);
                            json.writeEndObject();
                            json.writeObjectFieldStart("requestContext");
                            json.writeStringField("requestId", PRIMED);
                            json.writeObjectFieldStart("authorizer");
                            json.writeObjectFieldStart("jwt");
                            json.writeObjectFieldStart("claims");
                            json.writeStringField("sub", PRIMED);
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
