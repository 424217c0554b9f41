package souk.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An openapi.yaml, its schemas compiled when they are first needed. Thread-safe. */
final class Contract {
    private static final String ID = "https://souk.example/openapi";

    /** An operation by how it is called. */
    record Operation(String id, String pointer, JsonNode definition) {}

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final Map<String, Operation> operations = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(ClosedSchemas::closeWithin);
        document.at("/components/responses").forEach(Contract::closeBodies);
        document.path("paths").properties().forEach(this::readPath);
        this.registry =
                SchemaRegistry.withDialect(
                        Dialects.getDraft202012(),
                        with ->
                                with.schemas(Map.of(ID, document.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    /** Read once in each process of tests. */
    private static final class Ours {
        static final Contract CONTRACT = read(root().resolve("openapi.yaml"));
    }

    static Contract ours() {
        return Ours.CONTRACT;
    }

    /** The repository's top folder. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("openapi.yaml"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no openapi.yaml above");
        }
        return folder;
    }

    private static Contract read(Path file) {
        try {
            return new Contract(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readPath(Map.Entry<String, JsonNode> path) {
        for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
            JsonNode definition = method.getValue();
            if (definition.has("operationId")) {
                definition.path("responses").forEach(Contract::closeBodies);
                String id = definition.path("operationId").asText();
                String pointer = pointer("paths", path.getKey(), method.getKey());
                operations.put(id, new Operation(id, pointer, definition));
            }
        }
    }

    private static void closeBodies(JsonNode response) {
        response.path("content").forEach(media -> ClosedSchemas.close(media.path("schema")));
    }

    /** By the name of the route's class. */
    Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    Iterable<Operation> operations() {
        return operations.values();
    }

    /** The value behind a pointer, and where it really stands. */
    Place at(String pointer) {
        JsonNode node = document.at(pointer);
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? new Place(pointer, node) : at(reference.substring(1));
    }

    record Place(String pointer, JsonNode node) {}

    /** The schema at that place. */
    Schema schema(String pointer) {
        return compiled.computeIfAbsent(
                pointer,
                place -> registry.getSchema(SchemaLocation.of(ID + "#" + fragment(place))));
    }

    /** A JSON Pointer (RFC 6901). */
    static String pointer(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The same in an address. */
    private static String fragment(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }
}
