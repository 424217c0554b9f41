package souk.bench.coldstart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import souk.bench.command.CannotRun;
import souk.catalogue.ProductId;
import souk.local.template.GeneratedSecrets;

/** The sample event of a function, {@code events/<Function>.json}, and who and what it names. */
record SampleEvent(ObjectNode event) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads it.
     *
     * @throws CannotRun when there is none
     */
    static SampleEvent read(Path folder, String function) {
        Path file = folder.resolve(function + ".json");
        if (!Files.exists(file)) {
            throw new CannotRun("there is no sample event " + file);
        }
        try {
            if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode event) {
                return new SampleEvent(event);
            }
            throw new CannotRun("the sample event " + file + " is no JSON object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product that the path or the body names. */
    Optional<ProductId> product() {
        String id = event.path("pathParameters").path("id").asText();
        String inBody = body().path("productId").asText();
        return Optional.of(id.isEmpty() ? inBody : id)
                .filter(text -> !text.isEmpty())
                .map(ProductId::new);
    }

    boolean adds() {
        return event.path("routeKey").asText().startsWith("POST ");
    }

    /** The event as the function reads it, sent by that shopper when it is sent by anyone. */
    byte[] from(String shopper) {
        ObjectNode copy = event.deepCopy();
        if (copy.at("/requestContext/authorizer/jwt/claims") instanceof ObjectNode claims) {
            claims.put("sub", shopper);
        }
        if (copy.has("routeKey")) {
            copy.withObject("/headers")
                    .put("x-souk-edge", GeneratedSecrets.text("EdgeKey", "sent"));
        }
        return copy.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode body() {
        try {
            return JSON.readTree(event.path("body").asText("{}"));
        } catch (IOException e) {
            throw new CannotRun("the body of a sample event is no JSON");
        }
    }
}
