package souk.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import souk.http.Call;
import souk.http.FakeContext;

/**
 * One run of a job, through the whole of it; with ten seconds to go unless said otherwise.
 *
 * @param answer what was answered; empty after a failure
 * @param failure what was thrown to Lambda, if anything
 * @param written what went to standard output meanwhile
 */
public record JobRun(String answer, @Nullable RuntimeException failure, String written) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static JobRun of(Job job) {
        return of(job, Duration.ofSeconds(10));
    }

    /** With so much time to go. */
    public static JobRun of(Job job, Duration left) {
        var out = new ByteArrayOutputStream();
        List<RuntimeException> thrown = new ArrayList<>();
        String written =
                Call.written(
                        () -> {
                            try {
                                byte[] event = "{}".getBytes(StandardCharsets.UTF_8);
                                job.handleRequest(
                                        new ByteArrayInputStream(event),
                                        out,
                                        new FakeContext(left));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            } catch (RuntimeException e) {
                                thrown.add(e);
                            }
                        });
        return new JobRun(
                out.toString(StandardCharsets.UTF_8),
                thrown.isEmpty() ? null : thrown.getFirst(),
                written);
    }

    /** The one line that says how the run went. */
    JsonNode line() {
        return only("message");
    }

    /** The one line of metrics. */
    JsonNode metrics() {
        return only("_aws");
    }

    private JsonNode only(String field) {
        List<JsonNode> lines =
                written.lines().map(JobRun::parsed).filter(line -> line.has(field)).toList();
        if (lines.size() != 1) {
            throw new AssertionError("not one line with " + field + ": " + written);
        }
        return lines.getFirst();
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
