package souk.local.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import souk.local.net.JsonOperation;
import souk.local.net.LoopbackServer;
import souk.local.template.SecretDefinition;

/**
 * Secrets Manager as far as functions use it: GetSecretValue, by ARN or name, of the version that
 * is current. A secret whose text nobody knows here is one without a version. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html">
 *     Secrets Manager: GetSecretValue</a>
 */
public final class SecretVault implements AutoCloseable {
    private static final String CURRENT = "AWSCURRENT";

    private final LoopbackServer server;

    private SecretVault(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with the vault
     */
    public static SecretVault start(
            LoopbackServer server, List<SecretDefinition> secrets, SecretTexts texts) {
        server.start(new Operations(List.copyOf(secrets), texts, Instant.now()));
        return new SecretVault(server);
    }

    /** What AWS_ENDPOINT_URL_SECRETS_MANAGER has to be. */
    public URI address() {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Operations extends JsonOperation {
        private final List<SecretDefinition> secrets;
        private final SecretTexts texts;
        private final Instant opened;

        Operations(List<SecretDefinition> secrets, SecretTexts texts, Instant opened) {
            super(Set.of("secretsmanager.GetSecretValue"), "Message");
            this.secrets = secrets;
            this.texts = texts;
            this.opened = opened;
        }

        @Override
        protected boolean answer(String target, JsonNode asked, ObjectNode answer) {
            var id = asked.path("SecretId").asText();
            if (id.isEmpty()) {
                return refuse(answer, "ValidationException", "SecretId must not be empty.");
            }
            var secret =
                    secrets.stream()
                            .filter(each -> each.arn().equals(id) || each.name().equals(id))
                            .findFirst();
            if (secret.isEmpty()) {
                return missing(answer, "secret.");
            }
            var stage = asked.path("VersionStage").asText(CURRENT);
            var text = texts.of(secret.get().id()).filter(_ -> stage.equals(CURRENT));
            if (text.isEmpty()) {
                return missing(answer, "secret value for staging label: " + stage);
            }
            give(secret.get(), text.get(), answer);
            return true;
        }

        private void give(SecretDefinition secret, String text, ObjectNode answer) {
            answer.put("ARN", secret.arn())
                    .put("CreatedDate", opened.getEpochSecond())
                    .put("Name", secret.name())
                    .put("SecretString", text)
                    .put("VersionId", "00000000-0000-0000-0000-000000000000");
            answer.putArray("VersionStages").add(CURRENT);
        }

        private boolean missing(ObjectNode answer, String what) {
            return refuse(
                    answer,
                    "ResourceNotFoundException",
                    "Secrets Manager can't find the specified " + what);
        }
    }
}
