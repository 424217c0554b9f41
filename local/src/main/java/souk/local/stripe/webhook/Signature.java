package souk.local.stripe.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a webhook.
 *
 * @param secret {@code whsec_…}
 * @see <a href="https://docs.stripe.com/webhooks/signature">Stripe: verify the signature by
 *     hand</a>
 */
public record Signature(String secret) {
    private static final String ALGORITHM = "HmacSHA256";

    /** The header {@code Stripe-Signature} of a payload sent at a time. */
    public String header(String payload, Instant at) {
        var time = at.getEpochSecond();
        return "t=%d,v1=%s".formatted(time, hex(time + "." + payload));
    }

    private String hex(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "Signature[]";
    }
}
