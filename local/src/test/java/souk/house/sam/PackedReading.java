package souk.house.sam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.house.sam.Packed.Event;
import souk.house.sam.Packed.Value;

/**
 * Reads the facts from template.yaml, what was built, and events/.
 *
 * @param given what the file for --env-vars has: for each function the names
 */
record PackedReading(Path root, Tree template, Map<String, Set<String>> given) {

    Packed packed() {
        Set<String> known = new TreeSet<>(template.at("Resources").fields().keySet());
        template.at("Parameters")
                .fields()
                .forEach(
                        (name, parameter) -> {
                            if (parameter.at("Default").present()
                                    || parameter.at("Default").tag().endsWith("str")) {
                                known.add(name);
                            }
                        });
        Map<String, Set<String>> layers = new TreeMap<>();
        ofType("AWS::Serverless::LayerVersion")
                .forEach((name, layer) -> layers.put(name, held(layer.at("ContentUri").text())));
        return new Packed(
                ofType("AWS::Serverless::Function").entrySet().stream()
                        .map(each -> function(each.getKey(), each.getValue()))
                        .toList(),
                layers,
                known,
                Repository.files(root.resolve("events"), "*.json").stream()
                        .map(PackedReading::event)
                        .toList());
    }

    private Map<String, Tree> ofType(String type) {
        Map<String, Tree> found = new TreeMap<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            if (resource.at("Type").text().equals(type)) {
                                found.put(name, resource.at("Properties"));
                            }
                        });
        return found;
    }

    private Packed.Function function(String name, Tree properties) {
        String code = properties.at("CodeUri").text();
        Map<String, Value> variables = new TreeMap<>();
        for (Tree owner : List.of(template.at("Globals", "Function"), properties)) {
            owner.at("Environment", "Variables")
                    .fields()
                    .forEach((key, value) -> variables.put(key, value(value)));
        }
        String trigger =
                properties.at("Events").fields().values().stream()
                        .map(event -> event.at("Type").text())
                        .distinct()
                        .collect(Collectors.joining(" and "));
        return new Packed.Function(
                name,
                properties.at("Handler").text(),
                code,
                held(code),
                trigger,
                variables,
                given.getOrDefault(name, Set.of()));
    }

    private static Value value(Tree tree) {
        String tag = tree.tag().startsWith("!") ? tree.tag().substring(1) : "";
        return new Value(tag, tree.text());
    }

    /** The paths inside of a jar, or below a folder. */
    private Set<String> held(String place) {
        Path path = root.resolve(place);
        if (!Files.isRegularFile(path)) {
            return Repository.files(path, "**").stream()
                    .filter(Files::isRegularFile)
                    .map(file -> path.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
        try (var jar = new JarFile(path.toFile());
                Stream<java.util.jar.JarEntry> entries = jar.stream()) {
            return entries.map(java.util.jar.JarEntry::getName).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Event event(Path file) {
        try {
            JsonNode json = new JsonMapper().readTree(file.toFile());
            return new Event(String.valueOf(file.getFileName()), kind(json));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String kind(JsonNode event) {
        if (event.path("version").asText().equals("2.0")
                && event.path("requestContext").path("http").has("method")
                && event.path("requestContext").has("requestId")
                && event.path("headers").isObject()) {
            return "HttpApi";
        }
        if (event.path("source").asText().equals("aws.scheduler")
                && event.path("detail").isTextual()) {
            return "ScheduleV2";
        }
        if (event.path("source").asText().equals("aws.s3")
                && event.at("/detail/object/key").isTextual()) {
            return "EventBridgeRule";
        }
        if (event.path("source").asText().equals("aws.ses")
                && event.at("/detail/mail/messageId").isTextual()) {
            return "EventBridgeRule";
        }
        JsonNode record = event.path("Records").path(0);
        return record.path("eventSource").asText().equals("aws:dynamodb")
                        && record.path("dynamodb").path("Keys").isObject()
                ? "DynamoDB"
                : "";
    }
}
