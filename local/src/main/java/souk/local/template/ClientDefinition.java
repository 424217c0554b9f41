package souk.local.template;

import java.util.List;

/**
 * The app client of the template's user pool.
 *
 * @param callbacks where a sign-in may return to
 * @param logouts where a sign-out may return to
 * @param scopes what it may ask for
 * @param revokes whether it may end its refresh tokens
 */
public record ClientDefinition(
        List<String> callbacks, List<String> logouts, List<String> scopes, boolean revokes) {
    public ClientDefinition {
        callbacks = List.copyOf(callbacks);
        logouts = List.copyOf(logouts);
        scopes = List.copyOf(scopes);
    }

    static ClientDefinition read(Section properties) {
        return new ClientDefinition(
                properties.texts("CallbackURLs"),
                properties.texts("LogoutURLs"),
                properties.texts("AllowedOAuthScopes"),
                properties.flag("EnableTokenRevocation"));
    }

    /** A template without a user pool: nobody signs in by a browser. */
    static ClientDefinition none() {
        return new ClientDefinition(List.of(), List.of(), List.of(), false);
    }
}
