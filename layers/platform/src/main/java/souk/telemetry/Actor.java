package souk.telemetry;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import souk.shopper.ShopperId;

/**
 * The pseudonym of a person in logs: the first 12 hex digits of the HMAC-SHA-256 of their {@code
 * sub}. Whoever reads logs can follow one account; whose it is can only tell who has the key and
 * knows the {@code sub}. Safe for use by many threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104: HMAC</a>
 */
public final class Actor {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 6;

    /** Of this process, from {@code ACTOR_KEY}. */
    private static final Actor LIVE = new Actor(System.getenv("ACTOR_KEY"));

    private final SecretKeySpec key;

    /**
     * @param key absent outside of a deployed shop: pseudonyms then hold for this process alone
     */
    Actor(@Nullable String key) {
        this.key = new SecretKeySpec(bytes(key == null ? "" : key), ALGORITHM);
    }

    private static byte[] bytes(String key) {
        return key.isEmpty() ? random() : key.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The same for the same person, as long as the key stays. */
    public static String of(ShopperId person) {
        return LIVE.pseudonym(person);
    }

    String pseudonym(ShopperId person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(person.value().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
