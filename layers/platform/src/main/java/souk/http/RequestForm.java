package souk.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import souk.json.BadBody.Fault;

/**
 * A body as browsers send forms, in either of their two encodings: few fields of short texts, each
 * name once, and no files.
 *
 * @see <a href="https://url.spec.whatwg.org/#application/x-www-form-urlencoded">URL encoded</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578: multipart/form-data</a>
 */
final class RequestForm {
    private static final int MAX_BYTES = 2_048;
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "multipart/form-data *; *boundary=(?:\"([^\"]{1,70})\"|([^\"; ]{1,70}))",
                    Pattern.CASE_INSENSITIVE);

    /** The headers of a part, of which one names its field. */
    private static final String HEAD =
            "\\R(?i:Content-Disposition): *form-data; *name=\"([^\"\\v]*+)\"\\R(?:[A-Za-z-]++:\\V*+\\R)*+\\R";

    private RequestForm() {}

    static Map<String, String> read(Optional<String> contentType, byte[] body) {
        String type = contentType.orElse("").strip();
        Matcher multipart = BOUNDARY.matcher(type);
        boolean encoded =
                type.split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals("application/x-www-form-urlencoded");
        if (!encoded && !multipart.matches()) {
            throw new RequestRejected(
                    415,
                    "NOT_A_FORM",
                    "Send the body as Content-Type: application/x-www-form-urlencoded or"
                            + " multipart/form-data.");
        }
        if (body.length > MAX_BYTES) {
            throw new RequestRejected(413, "BODY_TOO_LARGE", "The body is too large.");
        }
        String text = text(body);
        return encoded
                ? encoded(text)
                : parts(
                        text,
                        Optional.ofNullable(multipart.group(1))
                                .orElseGet(() -> multipart.group(2)));
    }

    private static Map<String, String> encoded(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : text.strip().split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals < 0) {
                throw malformed();
            }
            put(fields, decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static Map<String, String> parts(String text, String boundary) {
        Map<String, String> fields = new LinkedHashMap<>();
        String line = Pattern.quote("--" + boundary);
        Matcher part =
                Pattern.compile("\\G" + line + HEAD + "(.*?)\\R(?=" + line + ")", Pattern.DOTALL)
                        .matcher(text);
        int end = 0;
        while (part.find()) {
            put(fields, part.group(1), part.group(2));
            end = part.end();
        }
        if (!text.substring(end).strip().equals("--" + boundary + "--")) {
            throw malformed();
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (fields.put(name, value) != null) {
            throw malformed();
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static RequestRejected malformed() {
        String detail = "The body is not a form of different fields.";
        return new RequestRejected(
                400, "MALFORMED", detail, List.of(new Fault("", "INVALID", detail)));
    }
}
