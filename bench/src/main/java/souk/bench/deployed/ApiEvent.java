package souk.bench.deployed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A call of a route as API Gateway hands it to a function (HTTP API, payload format 2.0), as far as
 * such an event differs from call to call. Immutable.
 *
 * @param routeKey such as {@code GET /api/products/{id}}
 * @param id the path variable of that name; empty without one
 * @param shopper the token's subject; empty for a route open to anyone
 * @param body JSON; empty without one
 */
public record ApiEvent(
        String routeKey,
        String id,
        Map<String, String> query,
        Map<String, String> headers,
        String shopper,
        String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public ApiEvent {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** A call without anything but its route. */
    public static ApiEvent of(String routeKey) {
        return new ApiEvent(routeKey, "", Map.of(), Map.of(), "", "");
    }

    public ApiEvent id(String value) {
        return new ApiEvent(routeKey, value, query, headers, shopper, body);
    }

    public ApiEvent query(String name, String value) {
        var more = new HashMap<>(query);
        more.put(name, value);
        return new ApiEvent(routeKey, id, more, headers, shopper, body);
    }

    /** With a header, its name in lower case. */
    public ApiEvent header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ApiEvent(routeKey, id, query, more, shopper, body);
    }

    public ApiEvent shopper(String value) {
        return new ApiEvent(routeKey, id, query, headers, value, body);
    }

    public ApiEvent body(String value) {
        return new ApiEvent(routeKey, id, query, headers, shopper, value);
    }

    /** The event as the function reads it, under a request id of its own. */
    public byte[] bytes() {
        int space = routeKey.indexOf(' ');
        String method = routeKey.substring(0, space);
        String path = routeKey.substring(space + 1).replace("{id}", id);
        ObjectNode event = JSON.createObjectNode().put("version", "2.0").put("routeKey", routeKey);
        event.put("rawPath", path).put("rawQueryString", "");
        ObjectNode sent = event.putObject("headers");
        sent.put("accept", "application/json")
                .put("content-type", "application/json")
                .put("host", "shop.example")
                .put("user-agent", "souk-bench");
        headers.forEach(sent::put);
        if (!query.isEmpty()) {
            ObjectNode parameters = event.putObject("queryStringParameters");
            query.forEach(parameters::put);
        }
        ObjectNode context = event.putObject("requestContext");
        context.put("requestId", UUID.randomUUID().toString()).put("routeKey", routeKey);
        context.putObject("http").put("method", method).put("path", path);
        if (!shopper.isEmpty()) {
            ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
            jwt.putObject("claims").put("sub", shopper).put("scope", "openid souk/shop");
        }
        if (!id.isEmpty()) {
            event.putObject("pathParameters").put("id", id);
        }
        if (!body.isEmpty()) {
            event.put("body", body);
        }
        event.put("isBase64Encoded", false);
        return written(event);
    }

    private static byte[] written(ObjectNode event) {
        try {
            return JSON.writeValueAsString(event).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree always has a text", e);
        }
    }
}
