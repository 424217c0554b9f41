package souk.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import souk.contract.Contract.Operation;
import souk.contract.Contract.Place;

/**
 * One answer, held against what its operation promises.
 *
 * @param headers by name in lower case
 */
record HeldAnswer(Operation operation, int status, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "content-type";
    private static final String CACHING = "cache-control";

    /** What servers add to any answer, and API Gateway to every one of an API. */
    private static final Set<String> OF_THE_TRANSPORT =
            Set.of(
                    "apigw-requestid",
                    "connection",
                    "content-length",
                    "date",
                    "keep-alive",
                    "server",
                    "transfer-encoding",
                    "vary",
                    ":status");

    private static final String OF_CORS = "access-control-";

    static HeldAnswer of(
            Operation operation, int status, Map<String, String> headers, String body) {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return new HeldAnswer(operation, status, lower, body);
    }

    /** A sentence for each thing that is not as promised. */
    List<String> violations(Contract contract) {
        String code = Integer.toString(status);
        Place responses =
                new Place(
                        operation.pointer() + "/responses",
                        operation.definition().path("responses"));
        if (!responses.node().has(code)) {
            return List.of("the status is not documented");
        }
        Place response = contract.at(responses.pointer() + Contract.pointer(code));
        List<String> violations = new ArrayList<>();
        checkHeaders(contract, response, violations);
        checkBody(contract, response, violations);
        return violations;
    }

    private void checkHeaders(Contract contract, Place response, List<String> violations) {
        Map<String, Place> promised = new TreeMap<>();
        response.node()
                .path("headers")
                .fieldNames()
                .forEachRemaining(
                        name ->
                                promised.put(
                                        name.toLowerCase(Locale.ROOT),
                                        contract.at(
                                                response.pointer()
                                                        + Contract.pointer("headers", name))));
        headers.forEach(
                (name, value) -> {
                    if (promised.containsKey(name)) {
                        return;
                    }
                    boolean known =
                            name.equals(TYPE)
                                    || OF_THE_TRANSPORT.contains(name)
                                    || name.startsWith(OF_CORS)
                                    // The contract says of all answers that no cache may keep them.
                                    || (name.equals(CACHING) && value.equals("no-store"));
                    if (!known) {
                        violations.add("the header " + name + " is not documented");
                    }
                });
        promised.forEach(
                (name, place) -> {
                    String value = headers.get(name);
                    if (value == null) {
                        if (place.node().path("required").asBoolean()) {
                            violations.add("the header " + name + " is missing");
                        }
                        return;
                    }
                    Schema schema = contract.schema(place.pointer() + "/schema");
                    told("the header " + name, schema, header(place.node(), value), violations);
                });
    }

    private static JsonNode header(JsonNode header, String value) {
        boolean number = header.at("/schema/type").asText().equals("integer");
        return number && value.matches("[0-9]{1,18}")
                ? LongNode.valueOf(Long.parseLong(value))
                : TextNode.valueOf(value);
    }

    private void checkBody(Contract contract, Place response, List<String> violations) {
        JsonNode content = response.node().path("content");
        if (body.isEmpty()) {
            if (!content.isEmpty()) {
                violations.add("the body is missing");
            }
            return;
        }
        String type = headers.getOrDefault(TYPE, "").replaceFirst(" *;.*", "");
        if (!content.has(type)) {
            violations.add(
                    "a body of type " + (type.isEmpty() ? "none" : type) + " is not documented");
            return;
        }
        Schema schema =
                contract.schema(response.pointer() + Contract.pointer("content", type, "schema"));
        try {
            JsonNode value = type.endsWith("json") ? JSON.readTree(body) : TextNode.valueOf(body);
            told("the body", schema, value, violations);
        } catch (JsonProcessingException e) {
            violations.add("the body is not JSON");
        }
    }

    private static void told(String what, Schema schema, JsonNode value, List<String> violations) {
        schema.validate(value)
                .forEach(
                        error ->
                                violations.add(
                                        "%s, %s: %s"
                                                .formatted(
                                                        what,
                                                        error.getInstanceLocation(),
                                                        error.getMessage())));
    }
}
