package souk.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;
import souk.local.fixture.Fixture;
import souk.local.net.LoopbackServer;
import souk.local.template.SecretDefinition;

/** As the SDK sees it. */
final class SecretVaultTest {
    private static final String ARN = "arn:aws:secretsmanager:eu-central-1:000000000000:secret:";
    private static final List<SecretDefinition> SECRETS =
            List.of(
                    new SecretDefinition("StripeKey", "StripeKey", ARN + "StripeKey"),
                    new SecretDefinition("StripeWebhookSecret", "souk/hook", ARN + "souk/hook"),
                    new SecretDefinition("Other", "Other", ARN + "Other"));

    private final SecretVault vault =
            SecretVault.start(
                    LoopbackServer.bind(0, "the secrets", ""),
                    SECRETS,
                    SecretTexts.ofStripe("sk_test_1", "whsec_1"));
    private final SecretsManagerClient client =
            SecretsManagerClient.builder()
                    .endpointOverride(vault.address())
                    .region(Region.EU_CENTRAL_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("local", "local")))
                    .httpClient(UrlConnectionHttpClient.create())
                    .build();

    @AfterEach
    void close() {
        client.close();
        vault.close();
    }

    @ParameterizedTest
    @CsvSource({
        "StripeKey, sk_test_1",
        ARN + "StripeKey, sk_test_1",
        "souk/hook, whsec_1",
        ARN + "souk/hook, whsec_1"
    })
    void givesASecretByArnOrName(String id, String text) {
        var answer = client.getSecretValue(request -> request.secretId(id));

        assertThat(answer.secretString()).isEqualTo(text);
        assertThat(answer.arn()).startsWith(ARN);
        assertThat(answer.versionStages()).containsExactly("AWSCURRENT");
        assertThat(answer.createdDate()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nobody", ARN + "Nobody", "Other", "StripeWebhookSecret"})
    void knowsNoOtherSecretAndNoneWithoutAText(String id) {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> client.getSecretValue(request -> request.secretId(id)))
                .satisfies(e -> assertThat(e.statusCode()).isEqualTo(400))
                .withMessageContaining("Secrets Manager can't find the specified secret");
    }

    @Test
    void keepsTheCurrentVersionOnly() {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(
                        () ->
                                client.getSecretValue(
                                        request ->
                                                request.secretId("StripeKey")
                                                        .versionStage("AWSPREVIOUS")))
                .withMessageContaining("staging label: AWSPREVIOUS");
    }

    @Test
    void doesNothingElse() {
        assertThatExceptionOfType(SecretsManagerException.class)
                .isThrownBy(() -> client.listSecrets())
                .satisfies(
                        e ->
                                assertThat(e.awsErrorDetails().errorCode())
                                        .isEqualTo("UnknownOperationException"));
    }

    @ParameterizedTest
    @CsvSource({"{, SerializationException", "{}, ValidationException", "[], ValidationException"})
    void refusesWhatIsNoQuestion(String body, String type) {
        var answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"__type\":\"" + type + "\"");
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/x-amz-json-1.1");
    }

    private HttpResponse<String> post(String body) {
        return Fixture.send(
                Fixture.request(vault.address(), "X-Amz-Target", "secretsmanager.GetSecretValue")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }
}
