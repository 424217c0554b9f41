package souk.wiring;

import java.time.Clock;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.lambda.powertools.parameters.secrets.SecretsProvider;

/**
 * Texts kept in AWS Secrets Manager, read through Powertools Parameters. A text is asked for again
 * when it is five minutes old, so a rotated secret is in use five minutes later.
 *
 * <p>While Secrets Manager cannot be reached, or answers that it is overloaded or broken, the last
 * known text goes on being given for up to an hour after it was read, and is asked for every half
 * minute: a shop goes on selling. What Secrets Manager refuses (a secret that is gone, a permission
 * withdrawn) is refused here at once, for somebody meant it.
 *
 * <p>Nothing of a text is ever logged or put into an exception. Safe for use by many threads; those
 * that ask while a text is being read wait for it.
 */
public final class Secrets {
    private final SecretCache kept;
    private final SecretsProvider provider;

    Secrets(SecretsManagerClient client, Clock clock) {
        this.kept = new SecretCache(clock);
        this.provider = SecretsProvider.builder().withClient(client).withCacheManager(kept).build();
    }

    /**
     * The secrets of the account that the function runs in, the same for all of the process;
     * connects to nothing yet.
     */
    public static Secrets live() {
        return Once.LIVE;
    }

    /** Made when first asked for: most functions have no secret. */
    private static final class Once {
        static final Secrets LIVE =
                new Secrets(Aws.client(SecretsManagerClient.builder()), Clock.systemUTC());
    }

    /**
     * The current text of a secret, by its ARN or name.
     *
     * @throws SecretsUnavailable if Secrets Manager refuses it, or cannot be reached and no text of
     *     the last hour is known
     */
    public synchronized String text(String arn) {
        try {
            return provider.get(arn);
        } catch (SdkException e) {
            if (!passing(e)) {
                throw new SecretsUnavailable("Secrets Manager refuses a secret", e);
            }
            return kept.lastKnown(arn)
                    .orElseThrow(
                            () -> new SecretsUnavailable("Secrets Manager cannot be reached", e));
        }
    }

    /** Whether it may be gone at the next try, without anybody doing anything. */
    private static boolean passing(SdkException e) {
        return e instanceof SdkClientException
                || (e instanceof SdkServiceException answer
                        && (answer.statusCode() >= 500 || answer.isThrottlingException()));
    }
}
