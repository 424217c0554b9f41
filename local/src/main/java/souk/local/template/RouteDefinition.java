package souk.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A route of the HTTP API.
 *
 * @param key as API Gateway writes it: {@code GET /api/cart}, {@code ANY /api/{proxy+}} or {@code
 *     $default}
 * @param authorizer the name of the authorizer that guards it; empty lets anyone in
 * @param scopes of which a token needs one; none asks for no scope
 * @param patience how long the API waits for the function
 */
public record RouteDefinition(
        String key,
        String function,
        Optional<String> authorizer,
        List<String> scopes,
        Duration patience) {
    public static final String DEFAULT_KEY = "$default";

    public RouteDefinition {
        scopes = List.copyOf(scopes);
    }

    /** The method, {@code ANY} for all; of {@code $default} as well. */
    public String method() {
        return key.equals(DEFAULT_KEY) ? "ANY" : key.substring(0, key.indexOf(' '));
    }

    /** The path with its variables; empty for {@code $default}. */
    public String path() {
        return key.equals(DEFAULT_KEY) ? "" : key.substring(key.indexOf(' ') + 1);
    }
}
