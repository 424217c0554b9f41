package souk.local.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.local.template.HttpApiDefinition.Cors;

/**
 * CORS as API Gateway answers it: preflights by itself, and the origin on every answer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">API
 *     Gateway: CORS for HTTP APIs</a>
 */
record CrossOrigin(Cors rules) {
    boolean isPreflight(ApiRequest request) {
        return request.method().equals("OPTIONS")
                && !request.header("origin").isEmpty()
                && !request.header("access-control-request-method").isEmpty();
    }

    /** The headers of a preflight's answer; none for an origin or method that is not let in. */
    Map<String, String> preflight(ApiRequest request) {
        var headers = new LinkedHashMap<>(answer(request));
        if (headers.isEmpty()
                || !lets(rules.methods(), request.header("access-control-request-method"))) {
            return Map.of();
        }
        headers.put("access-control-allow-methods", String.join(",", rules.methods()));
        headers.put("access-control-allow-headers", String.join(",", rules.headers()));
        rules.maxAgeSeconds()
                .ifPresent(age -> headers.put("access-control-max-age", age.toString()));
        return headers;
    }

    /** The headers of any other answer. */
    Map<String, String> answer(ApiRequest request) {
        var origin = request.header("origin");
        if (origin.isEmpty() || !lets(rules.origins(), origin)) {
            return Map.of();
        }
        var headers = new LinkedHashMap<String, String>();
        headers.put("access-control-allow-origin", rules.origins().contains("*") ? "*" : origin);
        headers.put("vary", "origin");
        if (rules.credentials()) {
            headers.put("access-control-allow-credentials", "true");
        }
        if (!rules.exposed().isEmpty()) {
            headers.put("access-control-expose-headers", String.join(",", rules.exposed()));
        }
        return headers;
    }

    private static boolean lets(List<String> allowed, String asked) {
        return allowed.contains("*") || allowed.stream().anyMatch(asked::equalsIgnoreCase);
    }
}
