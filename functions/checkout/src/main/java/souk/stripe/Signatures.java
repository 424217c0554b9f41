package souk.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import souk.payment.BadSignature;

/**
 * Tells whether a message is Stripe's and fresh. While the secret is rotated there are two, parted
 * by a blank, and either will do. Safe for use by many threads.
 *
 * @see <a href="https://docs.stripe.com/webhooks#verify-manually">Verify manually</a>
 */
public final class Signatures {
    /** How far the message's time may be from ours, either way. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Supplier<String> secrets;
    private final Clock clock;

    /**
     * @param secrets asked for at each message
     */
    public Signatures(Supplier<String> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Returns when the header is a signature of the text.
     *
     * @throws BadSignature when it is not, or was made at another time
     */
    void require(String text, String header) {
        if (fromTheFuture(header)
                || secrets().stream().noneMatch(secret -> fits(text, header, secret))) {
            throw new BadSignature();
        }
    }

    private List<String> secrets() {
        return List.of(secrets.get().strip().split("\\s+"));
    }

    private boolean fits(String text, String header, String secret) {
        try {
            return Webhook.Signature.verifyHeader(
                    text, header, secret, TOLERANCE.toSeconds(), clock);
        } catch (SignatureVerificationException e) {
            return false;
        } catch (RuntimeException malformed) {
            // Stripe's library splits and parses whatever it is given.
            return false;
        }
    }

    /** Stripe's library looks at the age only. */
    private boolean fromTheFuture(String header) {
        for (String part : header.split(",", -1)) {
            if (part.startsWith("t=")) {
                // A sign or a leading zero would be another way to write the same time.
                return !part.matches("t=[1-9][0-9]{0,11}")
                        || Long.parseLong(part.substring(2))
                                > clock.instant().plus(TOLERANCE).getEpochSecond();
            }
        }
        return true;
    }
}
