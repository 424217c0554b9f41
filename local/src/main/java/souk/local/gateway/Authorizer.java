package souk.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import souk.local.template.HttpApiDefinition.JwtAuthorizer;

/**
 * Checks a request's token as API Gateway's JWT authorizer does: signature, issuer, audience or
 * client, times, scope. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">API
 *     Gateway: JWT authorizers</a>
 */
final class Authorizer {
    private final JwtAuthorizer rules;
    private final IssuerKeys keys;

    Authorizer(JwtAuthorizer rules) {
        this.rules = rules;
        this.keys = new IssuerKeys(rules.issuer());
    }

    /**
     * @param scopes of which the token needs one, if there are any
     */
    Verdict judge(ApiRequest request, List<String> scopes) {
        var token = token(request);
        if (token.isEmpty()) {
            return new Verdict.Unauthorized("Bearer");
        }
        try {
            var claims = keys.verified(SignedJWT.parse(token));
            var objection = objection(claims, Instant.now());
            if (objection.isPresent()) {
                return invalid(objection.get());
            }
            return scopes.isEmpty() || scopes(claims).anyMatch(scopes::contains)
                    ? new Verdict.Allowed(texts(claims))
                    : new Verdict.Forbidden();
        } catch (ParseException | BadJOSEException | JOSEException _) {
            return invalid("the token is not valid");
        }
    }

    private static Verdict invalid(String why) {
        return new Verdict.Unauthorized(
                "Bearer scope=\"\" error=\"invalid_token\" error_description=\"%s\""
                        .formatted(why));
    }

    private String token(ApiRequest request) {
        var source = rules.identitySource().toLowerCase(Locale.ROOT);
        var value =
                source.startsWith("$request.header.") ? request.header(source.substring(16)) : "";
        return value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value.substring(7).strip()
                : value.strip();
    }

    private Optional<String> objection(JWTClaimsSet claims, Instant now) throws ParseException {
        if (!rules.issuer().equals(claims.getIssuer())) {
            return Optional.of("the token has another issuer");
        }
        // Cognito's access tokens name their client in client_id and have no audience.
        var meant = claims.getAudience().isEmpty() ? List.of(client(claims)) : claims.getAudience();
        if (meant.stream().noneMatch(rules.audience()::contains)) {
            return Optional.of("the token has another audience");
        }
        var times = claims.toJSONObject();
        var seconds = now.getEpochSecond();
        if (!(times.get("exp") instanceof Number end) || end.longValue() <= seconds) {
            return Optional.of("the token has expired");
        }
        if (Stream.of("nbf", "iat").anyMatch(name -> isAfter(seconds, times.get(name)))) {
            return Optional.of("the token is not valid yet");
        }
        return Optional.empty();
    }

    private static boolean isAfter(long seconds, @Nullable Object time) {
        return time instanceof Number start && start.longValue() > seconds;
    }

    private static String client(JWTClaimsSet claims) throws ParseException {
        var client = claims.getStringClaim("client_id");
        return client == null ? "" : client;
    }

    private static Stream<String> scopes(JWTClaimsSet claims) {
        var scope =
                claims.getClaim("scope") == null
                        ? claims.getClaim("scp")
                        : claims.getClaim("scope");
        return scope instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Arrays.stream(String.valueOf(scope).split(" "));
    }

    private static Map<String, String> texts(JWTClaimsSet claims) {
        var texts = new TreeMap<String, String>();
        claims.toJSONObject().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /** A list stands in brackets, its items parted by spaces. */
    private static String text(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
