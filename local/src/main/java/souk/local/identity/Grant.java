package souk.local.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a person has let the client have.
 *
 * @param scopes those asked for and known
 * @param nonce what the ID token repeats
 * @param signedIn when the person showed who they are; a refresh does not move it
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse">OpenID
 *     Connect Core: successful refresh response</a>
 */
record Grant(DemoUser user, List<String> scopes, Optional<String> nonce, Instant signedIn) {
    Grant {
        scopes = List.copyOf(scopes);
    }

    String scope() {
        return String.join(" ", scopes);
    }
}
