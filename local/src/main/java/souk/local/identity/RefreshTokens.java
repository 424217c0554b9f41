package souk.local.identity;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.local.template.ClientDefinition;

/**
 * Refresh tokens. Those of one sign-in are a family: they end together, however often they rotate,
 * and revoking one revokes all. Where the client's tokens rotate, one that was used gives others
 * for the grace period only. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html">
 *     Cognito: refresh tokens</a>
 */
final class RefreshTokens {
    /** What a token is good for: access, and another refresh token where they rotate. */
    record Renewed(Grant grant, Optional<RefreshToken> next) {}

    /**
     * @param first the value of its first token, by which it is told from others
     */
    private record Family(String first, Grant grant, Instant until) {}

    private record Issued(Family family, Optional<Instant> usableUntil) {}

    private final Map<String, Issued> tokens = new HashMap<>();
    private final ClientDefinition client;
    private final Clock clock;

    RefreshTokens(ClientDefinition client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The first token of a sign-in. */
    synchronized RefreshToken issue(Grant grant) {
        var token = new RefreshToken();
        var until = clock.instant().plus(client.refreshLife());
        return issue(token, new Family(token.getValue(), grant, until));
    }

    private RefreshToken issue(RefreshToken token, Family family) {
        tokens.put(token.getValue(), new Issued(family, Optional.empty()));
        return token;
    }

    /** Uses a token, while it is good. */
    synchronized Optional<Renewed> use(String token) {
        var now = clock.instant();
        var issued = tokens.get(token);
        if (issued == null
                || !now.isBefore(issued.family().until())
                || issued.usableUntil().filter(until -> !now.isBefore(until)).isPresent()) {
            return Optional.empty();
        }
        var family = issued.family();
        if (client.rotation().isEmpty()) {
            return Optional.of(new Renewed(family.grant(), Optional.empty()));
        }
        if (issued.usableUntil().isEmpty()) {
            Duration grace = client.rotation().get();
            tokens.put(token, new Issued(family, Optional.of(now.plus(grace))));
        }
        return Optional.of(
                new Renewed(family.grant(), Optional.of(issue(new RefreshToken(), family))));
    }

    /** Ends a token's family. One that is not known, or was ended before, is fine. */
    synchronized void revoke(String token) {
        var issued = tokens.get(token);
        if (issued != null) {
            tokens.values().removeIf(each -> each.family().equals(issued.family()));
        }
    }
}
