package souk.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.model.DimensionSet;
import software.amazon.lambda.powertools.metrics.model.MetricResolution;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/**
 * Powertools' metrics, written by streaming as one line of the embedded metric format. The stock
 * writer binds with Jackson databind and costs a cold start two empty ones more (docs/adr/0002).
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">The
 *     format</a>
 */
final class EmfMetrics implements Metrics {
    private record Value(double amount, MetricUnit unit) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();
    private Map<String, String> usual = Map.of();
    private Map<String, String> further = Map.of();
    private String namespace = "";
    private @Nullable Instant timestamp;

    @Override
    public void addMetric(String key, double value, MetricUnit unit, MetricResolution resolution) {
        values.merge(key, new Value(value, unit), (a, b) -> new Value(a.amount + b.amount, unit));
    }

    @Override
    public void addDimension(DimensionSet dimensions) {
        further = dimensions.getDimensions();
    }

    @Override
    public void setTimestamp(Instant time) {
        timestamp = time;
    }

    @Override
    public void addMetadata(String key, Object value) {
        metadata.put(key, value);
    }

    @Override
    public void setDefaultDimensions(DimensionSet dimensions) {
        usual = dimensions.getDimensions();
    }

    @Override
    public DimensionSet getDefaultDimensions() {
        return DimensionSet.of(usual);
    }

    @Override
    public void setNamespace(String name) {
        namespace = name;
    }

    /** An empty sheet is simply not written. */
    @Override
    public void setRaiseOnEmptyMetrics(boolean raise) {
        // see above
    }

    @Override
    public void clearDefaultDimensions() {
        usual = Map.of();
    }

    @Override
    public void captureColdStartMetric(Context context, DimensionSet dimensions) {
        captureColdStartMetric(dimensions);
    }

    /** Lambda's own report tells cold starts; a line for each would cost one. */
    @Override
    public void captureColdStartMetric(DimensionSet dimensions) {
        // see above
    }

    @Override
    public void flushMetrics(Consumer<Metrics> filling) {
        EmfMetrics sheet = new EmfMetrics();
        sheet.namespace = namespace;
        sheet.usual = usual;
        filling.accept(sheet);
        sheet.flush();
    }

    @Override
    public void flush() {
        if (values.isEmpty()) {
            return;
        }
        Map<String, String> dimensions = new LinkedHashMap<>(usual);
        dimensions.putAll(further);
        StandardOutput.line(
                json -> {
                    writeDirective(json, dimensions);
                    for (Map.Entry<String, String> dimension : dimensions.entrySet()) {
                        json.writeStringField(dimension.getKey(), dimension.getValue());
                    }
                    for (Map.Entry<String, Value> value : values.entrySet()) {
                        json.writeNumberField(value.getKey(), value.getValue().amount);
                    }
                    for (Map.Entry<String, Object> datum : metadata.entrySet()) {
                        json.writeStringField(datum.getKey(), String.valueOf(datum.getValue()));
                    }
                });
        values.clear();
        metadata.clear();
        further = Map.of();
    }

    private void writeDirective(JsonGenerator json, Map<String, String> dimensions)
            throws IOException {
        json.writeObjectFieldStart("_aws");
        Instant time = timestamp == null ? Instant.now() : timestamp;
        json.writeNumberField("Timestamp", time.toEpochMilli());
        json.writeArrayFieldStart("CloudWatchMetrics");
        json.writeStartObject();
        json.writeStringField("Namespace", namespace);
        json.writeArrayFieldStart("Dimensions");
        json.writeStartArray();
        for (String name : dimensions.keySet()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeArrayFieldStart("Metrics");
        for (Map.Entry<String, Value> value : values.entrySet()) {
            json.writeStartObject();
            json.writeStringField("Name", value.getKey());
            json.writeStringField("Unit", value.getValue().unit.getName());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
