package souk.local.secrets;

import java.util.Map;
import java.util.Optional;
import souk.local.template.GeneratedSecrets;

/**
 * The texts of secrets on this machine, by logical id. They are not told by {@code toString}.
 * Immutable.
 */
public final class SecretTexts {
    private final Map<String, String> texts;

    private SecretTexts(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * The key to call Stripe with, and the secret that its webhooks are signed with; beside them
     * what the stack generates.
     */
    public static SecretTexts ofStripe(String key, String webhookSecret) {
        return new SecretTexts(
                Map.of(
                        "StripeKey", key,
                        "StripeWebhookSecret", webhookSecret,
                        "MailStopKey", GeneratedSecrets.text("MailStopKey", "")));
    }

    Optional<String> of(String id) {
        return Optional.ofNullable(texts.get(id));
    }
}
