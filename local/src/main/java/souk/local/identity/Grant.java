package souk.local.identity;

import java.util.List;
import java.util.Optional;

/**
 * What a person has let the client have.
 *
 * @param scopes those asked for and known
 * @param nonce what the ID token repeats
 */
record Grant(DemoUser user, List<String> scopes, Optional<String> nonce) {
    Grant {
        scopes = List.copyOf(scopes);
    }

    String scope() {
        return String.join(" ", scopes);
    }
}
