package souk.bench.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import souk.bench.figures.Latencies;

/** Calls that answer JSON, each timed under its name. Safe for use by many threads. */
public final class HttpCalls implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Latencies latencies;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public HttpCalls(Latencies latencies) {
        this.latencies = latencies;
    }

    /**
     * What is answered.
     *
     * @throws CallFailed when there is no answer, or one of another status
     */
    public JsonNode call(String name, HttpRequest.Builder request, int status) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new CallFailed(
                        name + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new CallFailed(name + " answered what is not JSON");
        } catch (IOException e) {
            throw new CallFailed(name + " failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed(name + " was interrupted");
        } finally {
            latencies.record(name, System.nanoTime() - start);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
