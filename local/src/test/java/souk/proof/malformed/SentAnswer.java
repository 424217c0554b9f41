package souk.proof.malformed;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.contract.Answers;
import souk.http.FakeContext;
import souk.http.Route;

/** What the sender of a parcel is told. */
record SentAnswer(int status, String type, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** ASCII, so that half a surrogate pair arrives as such and not as a question mark. */
    private static final ObjectWriter ASCII = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    static SentAnswer of(MalformedScenario scene, SentBody parcel) {
        var out = new ByteArrayOutputStream();
        try {
            Route route = scene.doors().route(parcel.door().route());
            route.handleRequest(
                    new ByteArrayInputStream(
                            ASCII.writeValueAsString(event(scene, parcel))
                                    .getBytes(StandardCharsets.US_ASCII)),
                    out,
                    new FakeContext());
            JsonNode answer = JSON.readTree(out.toByteArray());
            String text = answer.path("body").asText();
            Map<String, String> told = new HashMap<>();
            answer.path("headers")
                    .properties()
                    .forEach(each -> told.put(each.getKey(), each.getValue().asText()));
            Answers.ofRoute(route.getClass(), answer.path("statusCode").asInt(), told, text);
            return new SentAnswer(
                    answer.path("statusCode").asInt(),
                    answer.at("/headers/content-type").asText(),
                    text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text));
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("no answer to " + parcel, e);
        }
    }

    private static ObjectNode event(MalformedScenario scene, SentBody parcel) {
        ObjectNode event = JSON.createObjectNode();
        event.put("version", "2.0").put("routeKey", parcel.door().route());
        ObjectNode headers = event.putObject("headers").put("content-type", parcel.type());
        byte[] bytes = parcel.body().getBytes(StandardCharsets.ISO_8859_1);
        event.put("isBase64Encoded", parcel.raw());
        event.put("body", parcel.raw() ? Base64.getEncoder().encodeToString(bytes) : parcel.body());
        if (parcel.door() == BodyKind.EVENT) {
            String signed =
                    parcel.raw() ? new String(bytes, StandardCharsets.UTF_8) : parcel.body();
            headers.put("stripe-signature", scene.doors().signature(signed));
        }
        headers.put("idempotency-key", "key-" + parcel.number());
        if (parcel.door() == BodyKind.CHANGE_RATES || parcel.door() == BodyKind.CHANGE_MAIL) {
            headers.put("if-match", "*");
        }
        if (parcel.door() == BodyKind.STOP_MAILS) {
            event.putObject("queryStringParameters").put("token", scene.doors().stopToken());
        }
        scene.tag(parcel.door()).ifPresent(tag -> headers.put("if-match", tag));
        String id = scene.ids().get(parcel.door());
        if (id != null) {
            ObjectNode path = event.putObject("pathParameters").put("id", id);
            Optional.ofNullable(scene.inOrders().get(parcel.door()))
                    .ifPresent(other -> path.put(parcel.door().inOrder(), other));
        }
        ObjectNode context = event.putObject("requestContext").put("requestId", "proof");
        context.put("timeEpoch", 1_772_366_400_000L)
                .putObject("authorizer")
                .putObject("jwt")
                .putObject("claims")
                .put("auth_time", "1772366000")
                .put("sub", "alice")
                .put("cognito:groups", "[moderators sellers]");
        return event;
    }

    /** Whether it was taken; what is neither a yes nor a whole problem of the caller's fails. */
    boolean taken(SentBody parcel) {
        if (status / 100 == 2) {
            return true;
        }
        boolean problem =
                status / 100 == 4
                        && type.equals("application/problem+json")
                        && body.path("status").asInt() == status
                        && body.path("code").asText().matches("[A-Z_]{3,}")
                        && body.path("requestId").asText().equals("proof");
        if (!problem) {
            throw new AssertionError(this + " answers " + parcel);
        }
        return false;
    }
}
