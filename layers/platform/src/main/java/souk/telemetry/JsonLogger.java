package souk.telemetry;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.MDCAdapter;

/**
 * Writes each event as one line: time, level, message, the fields of the request, the event's own
 * pairs, and of a fault its class and frames. A fault's message stays inside, for it may quote what
 * a caller sent, unless our own code threw it, which never does.
 */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1;
    private static final int MAX_FRAMES = 12;

    private final transient MDCAdapter fields;
    private final int threshold;

    JsonLogger(String name, MDCAdapter fields) {
        this.name = name;
        this.fields = fields;
        this.threshold = level(name).toInt();
    }

    static Level level(String logger) {
        return logger.startsWith("souk") ? Level.INFO : Level.WARN;
    }

    @Override
    public void log(LoggingEvent event) {
        String text =
                MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray());
        write(event.getLevel(), text, event.getKeyValuePairs(), event.getThrowable());
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            @Nullable String message,
            Object @Nullable [] arguments,
            @Nullable Throwable fault) {
        write(level, MessageFormatter.basicArrayFormat(message, arguments), null, fault);
    }

    private void write(
            Level level,
            @Nullable String text,
            @Nullable List<KeyValuePair> pairs,
            @Nullable Throwable fault) {
        StandardOutput.line(
                json -> {
                    json.writeStringField("timestamp", Instant.now().toString());
                    json.writeStringField("level", level.name());
                    json.writeStringField("message", text);
                    writeFields(json);
                    if (pairs != null) {
                        for (KeyValuePair pair : pairs) {
                            writePair(json, pair);
                        }
                    }
                    if (fault != null) {
                        writeFault(json, fault);
                    }
                });
    }

    private void writeFields(JsonGenerator json) throws IOException {
        Map<String, String> context = fields.getCopyOfContextMap();
        if (context != null) {
            for (Map.Entry<String, String> field : context.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
        }
    }

    private static void writePair(JsonGenerator json, KeyValuePair pair) throws IOException {
        json.writeFieldName(pair.key);
        if (pair.value instanceof Long number) {
            json.writeNumber(number);
        } else if (pair.value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(String.valueOf(pair.value));
        }
    }

    private static void writeFault(JsonGenerator json, Throwable fault) throws IOException {
        StackTraceElement[] frames = fault.getStackTrace();
        json.writeStringField("fault", fault.getClass().getName());
        if (fault instanceof IllegalStateException && ours(frames)) {
            json.writeStringField("faultMessage", fault.getMessage());
        }
        if (fault.getCause() != null) {
            json.writeStringField("cause", fault.getCause().getClass().getName());
        }
        if (fault.getSuppressed().length > 0) {
            json.writeArrayFieldStart("suppressed");
            for (Throwable each : List.of(fault.getSuppressed())) {
                json.writeString(each.getClass().getName());
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("at");
        for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
            json.writeString(frames[i].toString());
        }
        json.writeEndArray();
    }

    /** Collectors.toMap, for one, throws the same class and quotes what it was given. */
    private static boolean ours(StackTraceElement[] frames) {
        return frames.length > 0 && frames[0].getClassName().startsWith("souk.");
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return threshold <= Level.INFO.toInt();
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }
}
