package souk.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The app client of the template's user pool.
 *
 * @param callbacks where a sign-in may return to
 * @param logouts where a sign-out may return to
 * @param scopes what it may ask for
 * @param revokes whether it may end its refresh tokens
 * @param refreshLife how long after a sign-in its refresh tokens are good
 * @param rotation how long a refresh token stays good after it was used; empty if it stays for good
 */
public record ClientDefinition(
        List<String> callbacks,
        List<String> logouts,
        List<String> scopes,
        boolean revokes,
        Duration refreshLife,
        Optional<Duration> rotation) {
    /** Cognito's own. */
    private static final Duration LIFE = Duration.ofDays(30);

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
                properties.flag("EnableTokenRevocation"),
                properties
                        .number("RefreshTokenValidity")
                        .map(life -> life(life, properties))
                        .orElse(LIFE),
                properties
                        .section("RefreshTokenRotation")
                        .filter(rotation -> rotation.text("Feature").orElse("").equals("ENABLED"))
                        .map(rotation -> rotation.number("RetryGracePeriodSeconds").orElse(0))
                        .map(Duration::ofSeconds));
    }

    private static Duration life(int number, Section properties) {
        return switch (properties
                .section("TokenValidityUnits")
                .flatMap(units -> units.text("RefreshToken"))
                .orElse("days")) {
            case "seconds" -> Duration.ofSeconds(number);
            case "minutes" -> Duration.ofMinutes(number);
            case "hours" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    /** A template without a user pool: nobody signs in by a browser. */
    static ClientDefinition none() {
        return new ClientDefinition(List.of(), List.of(), List.of(), false, LIFE, Optional.empty());
    }
}
