package souk.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The HTTP API of the template.
 *
 * @param limits the throttling of single routes, by route key
 */
public record HttpApiDefinition(
        Map<String, JwtAuthorizer> authorizers,
        Optional<Cors> cors,
        Limit defaultLimit,
        Map<String, Limit> limits) {
    public HttpApiDefinition {
        authorizers = Map.copyOf(authorizers);
        limits = Map.copyOf(limits);
    }

    /**
     * A JWT authorizer.
     *
     * @param identitySource where the token stands: {@code $request.header.Authorization}
     * @param issuer the issuer as it is here
     */
    public record JwtAuthorizer(
            String identitySource, String issuer, List<String> audience, List<String> scopes) {
        public JwtAuthorizer {
            audience = List.copyOf(audience);
            scopes = List.copyOf(scopes);
        }
    }

    /** What CORS lets in; {@code *} stands for all. */
    public record Cors(
            List<String> origins,
            List<String> methods,
            List<String> headers,
            List<String> exposed,
            Optional<Integer> maxAgeSeconds,
            boolean credentials) {}

    /** A token bucket for one route: so many at once, so many more each second. */
    public record Limit(int burst, double perSecond) {}
}
