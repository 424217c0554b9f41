package souk.proof.authorization;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import souk.local.identity.Identity;

/**
 * A column of the matrix. Whoever has no good token says to be alice, who owns what the calls are
 * about.
 */
enum Caller {
    NOBODY("nobody"),
    GARBAGE("garbage"),
    UNSIGNED("unsigned"),
    FORGED("forged"),
    EXPIRED("expired"),
    ID_TOKEN("ID token"),
    OTHER_CLIENT("other client"),
    OTHER_AUDIENCE("other audience"),
    OTHER_ISSUER("other issuer"),
    NO_SCOPE("no scope"),
    OWNER("owner"),
    SHOPPER("another shopper"),
    ERASED("erased shopper"),
    SELLER("seller"),
    OTHER_SELLER("another seller"),
    APPLICANT("applicant"),
    SUSPENDED("suspended seller"),
    MODERATOR("moderator");

    private final String words;

    Caller(String words) {
        this.words = words;
    }

    /** The head of the column. */
    String words() {
        return words;
    }

    /**
     * What stands after {@code Bearer}; empty for no header at all.
     *
     * @param run follows the names, so that each run has people of its own
     */
    String token(Identity identity, String run) {
        var draft = identity.access("alice" + run);
        return switch (this) {
            case NOBODY -> "";
            case GARBAGE -> "garbage";
            case UNSIGNED -> unsigned(identity, run);
            case FORGED -> forged(identity, run);
            case EXPIRED -> draft.expiresAt(Instant.now().minus(Duration.ofMinutes(1))).sign();
            case ID_TOKEN -> identity.id("alice" + run).sign();
            case OTHER_CLIENT -> draft.claim("client_id", "other").sign();
            case OTHER_AUDIENCE -> draft.claim("aud", List.of("other")).sign();
            case OTHER_ISSUER -> draft.claim("iss", "http://localhost:1/other").sign();
            case NO_SCOPE -> draft.claim("scope", "openid email").sign();
            case OWNER -> draft.sign();
            case SHOPPER -> identity.accessToken("bob" + run, List.of());
            case ERASED -> identity.accessToken("ed" + run, List.of());
            case SELLER -> identity.accessToken("sam" + run, List.of());
            case OTHER_SELLER -> identity.accessToken("sue" + run, List.of());
            case APPLICANT -> identity.accessToken("ned" + run, List.of());
            case SUSPENDED -> identity.accessToken("sal" + run, List.of());
            case MODERATOR -> identity.accessToken("mo" + run, List.of("moderators"));
        };
    }

    /** Bob's token with alice's name in it and bob's signature under it. */
    private static String forged(Identity identity, String run) {
        var parts = identity.accessToken("bob" + run, List.of()).split("\\.", -1);
        return parts[0] + "." + renamed(parts[1], run) + "." + parts[2];
    }

    /** A token that says it needs no signature. */
    private static String unsigned(Identity identity, String run) {
        var parts = identity.accessToken("bob" + run, List.of()).split("\\.", -1);
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + renamed(parts[1], run) + ".";
    }

    private static String renamed(String claims, String run) {
        var text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        var renamed = text.replace("\"bob" + run + "\"", "\"alice" + run + "\"");
        if (renamed.equals(text)) {
            throw new IllegalStateException("bob's token does not name him");
        }
        return base64(renamed);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
