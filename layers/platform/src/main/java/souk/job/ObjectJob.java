package souk.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import souk.json.Json;

/**
 * A Lambda function that runs when an object is put into a bucket, as EventBridge tells it: at
 * least once, and in no order. Subclasses hold no state but final ports.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">EventBridge
 *     event message structure</a>
 */
public abstract class ObjectJob extends Run {
    /**
     * Runs once for an object, which may be gone already. What it throws is logged, counted and
     * told to Lambda as {@link JobFailed}, which sends the event again.
     *
     * @param key of the object
     */
    protected abstract void run(String key, Counts counts);

    @Override
    final void run(InputStream event, Duration left, Counts counts) throws IOException {
        String key = key(event);
        if (key == null) {
            throw new IllegalArgumentException("the event names no object");
        }
        run(key, counts);
    }

    /** The text at {@code detail.object.key}. */
    private static @Nullable String key(InputStream event) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(event)) {
            String key = null;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && json.getParsingContext()
                                .pathAsPointer()
                                .toString()
                                .equals("/detail/object/key")) {
                    key = json.getText();
                }
            }
            return key;
        }
    }
}
