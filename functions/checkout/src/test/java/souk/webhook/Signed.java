package souk.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A message with the header that Stripe signs it by.
 *
 * @see <a href="https://docs.stripe.com/webhooks#verify-manually">Verify manually</a>
 */
public record Signed(String body, String header) {
    public static final String SECRET = "whsec_testCanary";

    /** By the usual secret. */
    public static Signed at(Instant time, String body) {
        return by(SECRET, time, body);
    }

    public static Signed by(String secret, Instant time, String body) {
        return new Signed(body, "t=" + time.getEpochSecond() + ",v1=" + mac(secret, time, body));
    }

    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** What follows {@code v1=}, in lower-case hex. */
    public static String mac(String secret, Instant time, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = time.getEpochSecond() + "." + body;
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
