package souk.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import souk.json.BadBody.Fault;
import souk.json.Body;

/** The body of a call: JSON for all routes but those that are told a signature over it. */
record RequestBody(HttpApiEvent event) {
    /** Largest body in UTF-16 characters; a full guest cart needs a tenth of it. */
    static final int MAX_BODY = 64 * 1024;

    /** Largest raw body in characters as the gateway hands it over. */
    private static final int MAX_RAW = 1024 * 1024;

    <T> T read(List<Class<? extends T>> types) {
        requireJson(event.headers().get("content-type"));
        String text = text();
        if (text.length() > MAX_BODY) {
            throw new RequestRejected(
                    413, "BODY_TOO_LARGE", "The body is larger than 65,536 characters.");
        }
        return Body.read(text, types);
    }

    byte[] bytes() {
        String body = event.body() == null ? "" : event.body();
        if (body.length() > MAX_RAW) {
            throw new RequestRejected(413, "BODY_TOO_LARGE", "The body is too large.");
        }
        try {
            return event.base64()
                    ? Base64.getDecoder().decode(body)
                    : body.getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RequestRejected(400, "MALFORMED", "The body is not valid base64.");
        }
    }

    private static void requireJson(@Nullable String type) {
        String media = type == null ? "" : type;
        int parameters = media.indexOf(';');
        media = parameters < 0 ? media : media.substring(0, parameters);
        if (!media.strip().toLowerCase(Locale.ROOT).equals("application/json")) {
            throw new RequestRejected(
                    415, "NOT_JSON", "Send the body as Content-Type: application/json.");
        }
    }

    private String text() {
        String body = event.body();
        if (body == null) {
            return "";
        }
        if (!event.base64()) {
            return body;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(body);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            String detail = "The body is not UTF-8 text.";
            throw new RequestRejected(
                    400, "MALFORMED", detail, List.of(new Fault("", "INVALID", detail)));
        }
    }
}
