package souk.bench.deployed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import souk.local.template.GeneratedSecrets;

/**
 * A call of a route as API Gateway hands it to a function (HTTP API, payload format 2.0), as far as
 * such an event differs from call to call. Immutable.
 *
 * @param routeKey such as {@code GET /api/products/{id}}
 * @param path the variables of the path
 * @param shopper the token's subject; empty for a route open to anyone
 * @param group the token's only group; empty without one
 * @param body JSON; empty without one
 */
public record ApiEvent(
        String routeKey,
        Map<String, String> path,
        Map<String, String> query,
        Map<String, String> headers,
        String shopper,
        String group,
        String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public ApiEvent {
        path = Map.copyOf(path);
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** A call without anything but its route. */
    public static ApiEvent of(String routeKey) {
        return new ApiEvent(routeKey, Map.of(), Map.of(), Map.of(), "", "", "");
    }

    public ApiEvent id(String value) {
        return path("id", value);
    }

    /** With a variable of the path. */
    public ApiEvent path(String name, String value) {
        var more = new HashMap<>(path);
        more.put(name, value);
        return new ApiEvent(routeKey, more, query, headers, shopper, group, body);
    }

    public ApiEvent query(String name, String value) {
        var more = new HashMap<>(query);
        more.put(name, value);
        return new ApiEvent(routeKey, path, more, headers, shopper, group, body);
    }

    /** With a header, its name in lower case. */
    public ApiEvent header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new ApiEvent(routeKey, path, query, more, shopper, group, body);
    }

    public ApiEvent shopper(String value) {
        return new ApiEvent(routeKey, path, query, headers, value, group, body);
    }

    public ApiEvent group(String value) {
        return new ApiEvent(routeKey, path, query, headers, shopper, value, body);
    }

    public ApiEvent body(String value) {
        return new ApiEvent(routeKey, path, query, headers, shopper, group, value);
    }

    /** The event as the function reads it, under a request id of its own. */
    public byte[] bytes() {
        int space = routeKey.indexOf(' ');
        String method = routeKey.substring(0, space);
        String place = routeKey.substring(space + 1);
        for (Map.Entry<String, String> variable : path.entrySet()) {
            place = place.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        ObjectNode event = JSON.createObjectNode().put("version", "2.0").put("routeKey", routeKey);
        event.put("rawPath", place).put("rawQueryString", "");
        ObjectNode sent = event.putObject("headers");
        sent.put("accept", "application/json")
                .put("content-type", "application/json")
                .put("host", "shop.example")
                .put("x-souk-edge", GeneratedSecrets.text("EdgeKey", "sent"))
                .put("user-agent", "souk-bench");
        headers.forEach(sent::put);
        if (!query.isEmpty()) {
            ObjectNode parameters = event.putObject("queryStringParameters");
            query.forEach(parameters::put);
        }
        ObjectNode context = event.putObject("requestContext");
        context.put("requestId", UUID.randomUUID().toString()).put("routeKey", routeKey);
        context.put("timeEpoch", 1_772_366_400_000L);
        context.putObject("http").put("method", method).put("path", place);
        if (!shopper.isEmpty()) {
            ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
            ObjectNode claims = jwt.putObject("claims");
            claims.put("sub", shopper).put("scope", "openid souk/shop");
            claims.put("auth_time", "1772366000");
            if (!group.isEmpty()) {
                claims.put("cognito:groups", "[" + group + "]");
            }
        }
        if (!path.isEmpty()) {
            ObjectNode variables = event.putObject("pathParameters");
            path.forEach(variables::put);
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
