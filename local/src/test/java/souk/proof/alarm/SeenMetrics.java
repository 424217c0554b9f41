package souk.proof.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import souk.house.facts.Watched;

/** The metrics that would have reached CloudWatch, in the words of the template. */
final class SeenMetrics {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Set<String> seen = new ConcurrentSkipListSet<>();

    void add(String namespace, String metric, Map<String, String> dimensions) {
        seen.add(words(namespace, metric, dimensions));
    }

    /**
     * Reads all logs of functions for lines of the embedded metric format, as CloudWatch does.
     *
     * @param words of the template, by the value that stands for them here
     * @see <a
     *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">The
     *     format</a>
     */
    void read(Path logs, Map<String, String> words) {
        try (var files = Files.walk(logs)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("{\"_aws\""))
                        .forEach(line -> read(line, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line, Map<String, String> words) {
        JsonNode event;
        try {
            event = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no line of the embedded metric format: " + line, e);
        }
        for (var directive : event.at("/_aws/CloudWatchMetrics")) {
            for (var set : directive.path("Dimensions")) {
                var dimensions = new TreeMap<String, String>();
                for (var name : set) {
                    var value = event.path(name.asText()).asText();
                    dimensions.put(name.asText(), words.getOrDefault(value, value));
                }
                for (var metric : directive.path("Metrics")) {
                    var name = metric.path("Name").asText();
                    if (event.path(name).isNumber()) {
                        add(directive.path("Namespace").asText(), name, dimensions);
                    }
                }
            }
        }
    }

    boolean has(Watched watched) {
        return seen.contains(words(watched.namespace(), watched.metric(), watched.dimensions()));
    }

    private static String words(String namespace, String metric, Map<String, String> dimensions) {
        return namespace + " " + metric + " " + new TreeMap<>(dimensions);
    }

    @Override
    public String toString() {
        return seen.toString();
    }
}
