package souk.cognito;

import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import souk.account.SignIns;
import souk.shopper.ShopperId;
import souk.wiring.Live;

/**
 * The users of a pool. Safe for use by many threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html">AdminDeleteUser</a>
 */
public final class CognitoSignIns implements SignIns {
    private final CognitoIdentityProviderClient client;
    private final String pool;

    public CognitoSignIns(CognitoIdentityProviderClient client, String pool) {
        this.client = client;
        this.pool = pool;
    }

    /** Those of the pool that the function is told of. */
    public static CognitoSignIns live() {
        return new CognitoSignIns(
                Live.client(CognitoIdentityProviderClient.builder()), Live.setting("USER_POOL_ID"));
    }

    /** Users sign in by their e-mail address, so that their name in the pool is the {@code sub}. */
    @Override
    public void delete(ShopperId person) {
        try {
            client.adminDeleteUser(user -> user.userPoolId(pool).username(person.value()));
        } catch (UserNotFoundException gone) {
            // It was deleted before.
        }
    }
}
