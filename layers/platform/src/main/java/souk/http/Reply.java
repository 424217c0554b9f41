package souk.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import souk.json.BadBody.Fault;
import souk.json.Json;

/**
 * An answer: status, headers and a text, mostly JSON (empty for none). Immutable.
 *
 * @param code the problem's code, for the log; empty for a yes
 * @param counts what the shop counts of it, by name of the metric
 */
public record Reply(
        int status,
        Map<String, String> headers,
        String body,
        String code,
        Map<String, Long> counts) {

    /** 200 with a JSON body that no cache may keep. */
    public static Reply ok(Json.Writer body) {
        return new Reply(
                200,
                Map.of("content-type", "application/json", "cache-control", "no-store"),
                Json.text(body),
                "",
                Map.of());
    }

    /** 200 with a text of another type that no cache may keep. */
    public static Reply text(String contentType, String text) {
        return new Reply(
                200,
                Map.of("content-type", contentType, "cache-control", "no-store"),
                text,
                "",
                Map.of());
    }

    /** A whole page, with this status. */
    public static Reply page(int status, String html, String cacheControl) {
        return new Reply(
                status,
                Map.of("content-type", "text/html; charset=utf-8", "cache-control", cacheControl),
                html,
                "",
                Map.of());
    }

    /** {@link #ok} with one value. */
    public static <T> Reply ok(T value, Json.Form<? super T> form) {
        return ok(json -> form.write(json, value));
    }

    /** {@code {"items": [...], "nextCursor": "..."}}; the cursor is null at the end. */
    public static <T> Reply list(
            List<T> items, Optional<String> nextCursor, Json.Form<? super T> form) {
        return ok(
                json -> {
                    json.writeStartObject();
                    json.writeArrayFieldStart("items");
                    for (T item : items) {
                        form.write(json, item);
                    }
                    json.writeEndArray();
                    json.writeStringField("nextCursor", nextCursor.orElse(null));
                    json.writeEndObject();
                });
    }

    /** The same answer with one more header, or another value of it. */
    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body, code, counts);
    }

    /** The same answer tagged with a version, as {@link Request#precondition} reads it. */
    public Reply tagged(long version) {
        return with("etag", "\"" + version + "\"");
    }

    /** The same answer that also counts in a metric of the shop. */
    public Reply counting(String metric, long count) {
        Map<String, Long> more = new TreeMap<>(counts);
        more.merge(metric, count, Long::sum);
        return new Reply(status, headers, body, code, more);
    }

    /** The same answer that also counts in several metrics. */
    public Reply counting(Map<String, Long> more) {
        Reply counted = this;
        for (Map.Entry<String, Long> count : more.entrySet()) {
            counted = counted.counting(count.getKey(), count.getValue());
        }
        return counted;
    }

    /** 201 with a JSON body and the address of what was made. */
    public static Reply created(String location, Json.Writer body) {
        Reply reply = ok(body).with("location", location);
        return new Reply(201, reply.headers, reply.body, "", Map.of());
    }

    /** 202 with a JSON body: it has begun, and goes on by itself. */
    public static Reply accepted(Json.Writer body) {
        Reply reply = ok(body);
        return new Reply(202, reply.headers, reply.body, "", Map.of());
    }

    /** A yes that needs no words. */
    public static Reply done() {
        return new Reply(200, Map.of("cache-control", "no-store"), "", "", Map.of());
    }

    /** 204: done, and nothing to show of it. */
    public static Reply noContent() {
        return new Reply(204, Map.of("cache-control", "no-store"), "", "", Map.of());
    }

    /** A no, as RFC 9457 has it. */
    static Reply problem(
            int status, String code, String detail, String requestId, List<Fault> faults) {
        return problem(status, code, detail, requestId, faults, Map.of());
    }

    /** A no that tells the values the caller did not know. */
    static Reply problem(
            int status,
            String code,
            String detail,
            String requestId,
            List<Fault> faults,
            Map<String, Object> current) {
        String body =
                Json.text(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField("type", "about:blank");
                            json.writeStringField("title", title(status));
                            json.writeNumberField("status", status);
                            json.writeStringField("code", code);
                            json.writeStringField("detail", detail);
                            json.writeStringField("requestId", requestId);
                            writeFaults(json, faults);
                            if (!current.isEmpty()) {
                                json.writeFieldName("current");
                                RefusalValuesJson.write(json, current);
                            }
                            json.writeEndObject();
                        });
        return new Reply(
                status,
                Map.of("content-type", "application/problem+json", "cache-control", "no-store"),
                body,
                code,
                Map.of());
    }

    private static void writeFaults(JsonGenerator json, List<Fault> faults) throws IOException {
        if (faults.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("errors");
        for (Fault fault : faults) {
            json.writeStartObject();
            json.writeStringField("pointer", fault.pointer());
            json.writeStringField("detail", fault.detail());
            json.writeStringField("code", fault.code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes it as the gateway wants it: payload format 2.0. */
    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = Json.FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("statusCode", status);
            json.writeObjectFieldStart("headers");
            for (Map.Entry<String, String> header : headers.entrySet()) {
                json.writeStringField(header.getKey(), header.getValue());
            }
            json.writeEndObject();
            json.writeStringField("body", body);
            json.writeEndObject();
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 409 -> "Conflict";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 428 -> "Precondition Required";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }
}
