package souk.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * A token before it is signed, with the claims Cognito would give it; change what a test needs
 * otherwise, then {@link #sign}. Not thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html">
 *     Cognito: JSON web tokens</a>
 */
public final class TokenDraft {
    /** How long a token is good for. */
    static final Duration LIFE = Duration.ofHours(1);

    private final OAuth2TokenProvider provider;
    private final String key;
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private TokenDraft(
            OAuth2TokenProvider provider, String key, String issuer, String subject, String use) {
        this.provider = provider;
        this.key = key;
        var now = Instant.now().getEpochSecond();
        claim("iss", issuer);
        claim("sub", subject);
        claim("token_use", use);
        claim("auth_time", now);
        claim("jti", UUID.randomUUID().toString());
    }

    static TokenDraft access(
            OAuth2TokenProvider provider,
            String key,
            String issuer,
            String subject,
            String client,
            String scope) {
        var draft =
                new TokenDraft(provider, key, issuer, subject, "access")
                        .claim("client_id", client)
                        .claim("username", subject);
        return scope.isEmpty() ? draft : draft.claim("scope", scope);
    }

    static TokenDraft id(
            OAuth2TokenProvider provider,
            String key,
            String issuer,
            String subject,
            String client) {
        return new TokenDraft(provider, key, issuer, subject, "id")
                .claim("aud", client)
                .claim("cognito:username", subject)
                .claim("email", subject + "@example.org")
                .claim("email_verified", true);
    }

    /** Sets a claim. */
    public TokenDraft claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** Leaves a claim out. */
    public TokenDraft without(String name) {
        claims.remove(name);
        return this;
    }

    /**
     * Puts the subject into groups of the user pool; into none leaves the claim out, as Cognito
     * does.
     */
    public TokenDraft groups(List<String> groups) {
        return groups.isEmpty()
                ? without("cognito:groups")
                : claim("cognito:groups", List.copyOf(groups));
    }

    /** Lets the token end at another time. */
    public TokenDraft expiresAt(Instant time) {
        return claim("exp", time.getEpochSecond());
    }

    /** The token, as it stands after {@code Bearer}. */
    public String sign() {
        return provider.jwt(claims, LIFE, key).serialize();
    }
}
