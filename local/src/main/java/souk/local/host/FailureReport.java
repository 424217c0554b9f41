package souk.local.host;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * What became of an event a function failed on.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html#runtimes-api-invokeerror">Lambda:
 *     the error of an invocation</a>
 */
record FailureReport(Throwable failure) {
    private static final JsonFactory JSON = new JsonFactory();

    /** For the log: the failure, its causes, and where they came from. */
    String text() {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "Caused by: ").append(cause).append('\n');
            for (var frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    /** For the Runtime API. */
    byte[] json() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("errorMessage", String.valueOf(failure.getMessage()));
            json.writeStringField("errorType", failure.getClass().getName());
            json.writeArrayFieldStart("stackTrace");
            for (var frame : failure.getStackTrace()) {
                json.writeString(frame.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
