package souk.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalSettings.Ports;
import souk.local.data.TableChanged;
import souk.local.files.FolderInUse;
import souk.local.fixture.Fixture;
import souk.local.functions.NotBuilt;
import souk.local.net.PortTaken;

final class LocalCloudTest {
    @TempDir Path folder;

    @Test
    void keepsDataOverARestart() throws IOException {
        var settings = LocalSettings.inMemory(template("id")).withData(folder.resolve("data"));
        var item = Map.of("id", AttributeValue.fromS("kept"));
        String token;

        try (var cloud = LocalCloud.start(settings)) {
            cloud.dynamoDb().putItem(request -> request.tableName("Notes").item(item));
            token = cloud.identity().accessToken("alice", List.of());
        }

        try (var cloud = LocalCloud.start(settings)) {
            var found = cloud.dynamoDb().getItem(request -> request.tableName("Notes").key(item));
            assertThat(found.item()).isEqualTo(item);
            assertThat(token).isNotEmpty();
        }
        try (var cloud = LocalCloud.start(settings.withFresh(true))) {
            assertThat(cloud.dynamoDb().scan(request -> request.tableName("Notes")).items())
                    .isEmpty();
        }
    }

    @Test
    void tellsToolsWhereItIsWhileItIsOpen() throws IOException {
        var data = folder.resolve("data");

        try (var cloud = LocalCloud.start(Fixture.settings().withData(data))) {
            assertThat(data.resolve("environment"))
                    .content()
                    .contains(
                            "AWS_ENDPOINT_URL_DYNAMODB=http://127.0.0.1:"
                                    + cloud.dynamoDbAddress().getPort())
                    .contains("STRIPE_API_BASE=" + cloud.stripe().orElseThrow().address() + "\n");
        }

        assertThat(data.resolve("environment")).doesNotExist();
    }

    @Test
    void callsAnothersMockInPlaceOfItsStandIn() throws IOException {
        var data = folder.resolve("data");
        var mock = URI.create("http://localhost:12111");
        var stripe = new StripeKeys("sk_test_1", "whsec_1", "pk_test_1", Optional.of(mock));

        try (var cloud = LocalCloud.start(Fixture.settings().withData(data).withStripe(stripe))) {
            assertThat(cloud.stripe()).isEmpty();
            assertThat(data.resolve("environment"))
                    .content()
                    .contains("STRIPE_API_BASE=http://localhost:12111\n");
            assertThat(data.resolve("sam-env.json"))
                    .content()
                    .contains("\"STRIPE_API_BASE\" : \"http://host.docker.internal:12111\"");
        }
    }

    @Test
    void refusesDataOfAnotherTable() throws IOException {
        var data = folder.resolve("data");
        LocalCloud.start(LocalSettings.inMemory(template("id")).withData(data)).close();

        var changed = LocalSettings.inMemory(template("name")).withData(data);

        assertThatExceptionOfType(TableChanged.class)
                .isThrownBy(() -> LocalCloud.start(changed))
                .withMessageContaining("Notes")
                .withMessageContaining("FRESH=1");
        LocalCloud.start(changed.withFresh(true)).close();
    }

    @Test
    void sharesItsDataWithNobody() throws IOException {
        var settings = LocalSettings.inMemory(template("id")).withData(folder.resolve("data"));

        try (var first = LocalCloud.start(settings)) {
            assertThat(first.template().tables()).hasSize(1);
            assertThatExceptionOfType(FolderInUse.class)
                    .isThrownBy(() -> LocalCloud.start(settings));
        }
    }

    @Test
    void saysWhichPortIsTakenAndHowToMoveIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings =
                    Fixture.settings().withPorts(new Ports(0, taken.getLocalPort(), 0, 0, 0, 0));

            assertThatExceptionOfType(PortTaken.class)
                    .isThrownBy(() -> LocalCloud.start(settings))
                    .withMessage(
                            "Port %d, for the identity provider, is taken: stop the process that uses it, or set IDENTITY_PORT=<port>."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void saysWhatIsNotBuilt() throws IOException {
        var template =
                Files.writeString(
                        folder.resolve("template.yaml"),
                        "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Runtime: java25, Handler: a.B, CodeUri: f.jar}}}");

        assertThatExceptionOfType(NotBuilt.class)
                .isThrownBy(() -> LocalCloud.start(LocalSettings.inMemory(template)))
                .withMessageContaining("f.jar, is not there: build it first");
    }

    @Test
    void throttlesByTheTemplate() {
        try (var cloud = LocalCloud.start(Fixture.settings().withThrottled(true))) {
            for (var i = 0; i < 3; i++) {
                assertThat(Fixture.get(cloud, "/api/echo/1").statusCode()).isEqualTo(200);
            }

            var answer = Fixture.get(cloud, "/api/echo/1");

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Too Many Requests\"}");
            assertThat(Fixture.get(cloud, "/api/moody/calm").statusCode()).isEqualTo(200);
        }
    }

    private Path template(String key) throws IOException {
        return Files.writeString(
                folder.resolve("template.yaml"),
                """
                Resources:
                  Notes:
                    Type: AWS::DynamoDB::Table
                    Properties:
                      AttributeDefinitions: [{AttributeName: %1$s, AttributeType: S}]
                      KeySchema: [{AttributeName: %1$s, KeyType: HASH}]
                """
                        .formatted(key));
    }
}
