package souk.cognito;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import souk.mail.Addresses;
import souk.shopper.Email;
import souk.shopper.ShopperId;
import souk.wiring.Live;

/**
 * The addresses of the users of a pool. Safe for use by many threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminGetUser.html">AdminGetUser</a>
 */
public final class CognitoAddresses implements Addresses {
    private final CognitoIdentityProviderClient client;
    private final String pool;

    public CognitoAddresses(CognitoIdentityProviderClient client, String pool) {
        this.client = client;
        this.pool = pool;
    }

    /** Those of the pool that the function is told of. */
    public static CognitoAddresses live() {
        return new CognitoAddresses(
                Live.client(CognitoIdentityProviderClient.builder()), Live.setting("USER_POOL_ID"));
    }

    /** Users sign in by their e-mail address, so that their name in the pool is the {@code sub}. */
    @Override
    public Optional<Email> find(ShopperId person) {
        try {
            Map<String, String> said =
                    client
                            .adminGetUser(user -> user.userPoolId(pool).username(person.value()))
                            .userAttributes()
                            .stream()
                            .collect(Collectors.toMap(AttributeType::name, AttributeType::value));
            return Optional.ofNullable(said.get("email"))
                    .filter(_ -> "true".equals(said.get("email_verified")))
                    .map(Email::new);
        } catch (UserNotFoundException gone) {
            return Optional.empty();
        }
    }
}
