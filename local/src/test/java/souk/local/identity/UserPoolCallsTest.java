package souk.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CognitoIdentityProviderException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import souk.cognito.CognitoAddresses;
import souk.cognito.CognitoSignIns;
import souk.local.net.LoopbackServer;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/** The SDK, and the port over it, against the local user pool. */
class UserPoolCallsTest {
    private static final String POOL = "eu-central-1_Users";

    private final Users users = new Users();

    private interface Calls {
        void with(CognitoIdentityProviderClient client);
    }

    private void call(Calls calls) {
        var server = LoopbackServer.bind(0, "the user pool", "");
        try (var pool = UserPoolCalls.start(server, POOL, users);
                var client =
                        CognitoIdentityProviderClient.builder()
                                .endpointOverride(URI.create("http://127.0.0.1:" + server.port()))
                                .region(Region.EU_CENTRAL_1)
                                .credentialsProvider(
                                        StaticCredentialsProvider.create(
                                                AwsBasicCredentials.create("test", "test")))
                                .httpClient(UrlConnectionHttpClient.create())
                                .build()) {
            assertThat(pool).isNotNull();
            calls.with(client);
        }
    }

    @Test
    void deletesAUserOnce() {
        call(
                client -> {
                    client.adminDeleteUser(user -> user.userPoolId(POOL).username("alice"));

                    assertThat(users.named("alice")).isEmpty();
                    assertThat(users.named("bob")).isPresent();
                    assertThatThrownBy(
                                    () ->
                                            client.adminDeleteUser(
                                                    user ->
                                                            user.userPoolId(POOL)
                                                                    .username("alice")))
                            .isInstanceOf(UserNotFoundException.class);
                });
    }

    @Test
    void knowsNoOtherPoolAndNoOtherCall() {
        call(
                client -> {
                    assertThatThrownBy(
                                    () ->
                                            client.adminDeleteUser(
                                                    user ->
                                                            user.userPoolId("eu-central-1_Other")
                                                                    .username("alice")))
                            .isInstanceOf(ResourceNotFoundException.class);
                    assertThatThrownBy(() -> client.listUsers(all -> all.userPoolId(POOL)))
                            .isInstanceOfSatisfying(
                                    CognitoIdentityProviderException.class,
                                    no ->
                                            assertThat(no.awsErrorDetails().errorCode())
                                                    .isEqualTo("UnknownOperationException"));
                    assertThat(users.named("alice")).isPresent();
                });
    }

    @Test
    void tellsWhereSomebodyIsWrittenTo() {
        users.cameIn("guest");
        call(
                client -> {
                    var addresses = new CognitoAddresses(client, POOL);

                    assertThat(addresses.find(new ShopperId("alice")).map(Email::value))
                            .hasValue("alice@example.com");
                    assertThat(addresses.find(new ShopperId("guest")).map(Email::value))
                            .hasValue("guest@example.com");
                    assertThat(addresses.find(new ShopperId("nobody"))).isEmpty();
                    new CognitoSignIns(client, POOL).delete(new ShopperId("alice"));
                    assertThat(addresses.find(new ShopperId("alice"))).isEmpty();
                });
    }

    @Test
    void isFineWithAUserWhoIsGone() {
        call(
                client -> {
                    var signIns = new CognitoSignIns(client, POOL);
                    signIns.delete(new ShopperId("alice"));
                    signIns.delete(new ShopperId("alice"));

                    assertThat(users.named("alice")).isEmpty();
                });
    }
}
