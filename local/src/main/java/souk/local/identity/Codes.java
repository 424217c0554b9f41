package souk.local.identity;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Authorization codes: good once, for five minutes as Cognito's. Thread-safe. */
final class Codes {
    private static final Duration LIFE = Duration.ofMinutes(5);

    /** What a code stands for, and what has to come with it. */
    record Pending(Grant grant, URI redirect, CodeChallenge challenge, Instant until) {}

    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final Clock clock;

    Codes(Clock clock) {
        this.clock = clock;
    }

    AuthorizationCode issue(Grant grant, URI redirect, CodeChallenge challenge) {
        var code = new AuthorizationCode();
        pending.put(
                code.getValue(),
                new Pending(grant, redirect, challenge, clock.instant().plus(LIFE)));
        return code;
    }

    /** What a code stands for, the first time it is shown and while it is good. */
    Optional<Pending> redeem(AuthorizationCode code) {
        return Optional.ofNullable(pending.remove(code.getValue()))
                .filter(found -> clock.instant().isBefore(found.until()));
    }
}
