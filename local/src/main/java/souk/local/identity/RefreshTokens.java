package souk.local.identity;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Refresh tokens: good as often as they are shown, until they are revoked. Thread-safe. */
final class RefreshTokens {
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    RefreshToken issue(Grant grant) {
        var token = new RefreshToken();
        grants.put(token.getValue(), grant);
        return token;
    }

    /** What a token stands for, while it is good. */
    Optional<Grant> grant(String token) {
        return Optional.ofNullable(grants.get(token));
    }

    /** Ends a token. One that is not known, or was ended before, is fine. */
    void revoke(String token) {
        grants.remove(token);
    }
}
