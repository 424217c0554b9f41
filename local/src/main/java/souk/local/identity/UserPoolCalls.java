package souk.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import souk.local.net.JsonOperation;
import souk.local.net.LoopbackServer;

/**
 * Cognito's API as far as functions use it: AdminDeleteUser and AdminGetUser, of a user pool by its
 * id and of a user by the {@code sub}. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html">
 *     Cognito: AdminDeleteUser</a>
 */
public final class UserPoolCalls implements AutoCloseable {
    private static final String DELETE = "AWSCognitoIdentityProviderService.AdminDeleteUser";

    private static final String GET = "AWSCognitoIdentityProviderService.AdminGetUser";

    private final LoopbackServer server;

    private UserPoolCalls(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with this
     * @param pool the id of the one user pool that there is
     */
    public static UserPoolCalls start(LoopbackServer server, String pool, Users users) {
        server.start(new Operations(pool, users));
        return new UserPoolCalls(server);
    }

    @Override
    public void close() {
        server.close();
    }

    private static final class Operations extends JsonOperation {
        private final String pool;
        private final Users users;

        Operations(String pool, Users users) {
            super(Set.of(DELETE, GET), "message");
            this.pool = pool;
            this.users = users;
        }

        /** A deletion has nothing to say. */
        @Override
        protected boolean answer(String target, JsonNode asked, ObjectNode answer) {
            var id = asked.path("UserPoolId").asText();
            var name = asked.path("Username").asText();
            if (id.isEmpty() || name.isEmpty()) {
                return refuse(
                        answer,
                        "InvalidParameterException",
                        "UserPoolId and Username are required.");
            }
            if (!id.equals(pool)) {
                return refuse(
                        answer,
                        "ResourceNotFoundException",
                        "User pool " + id + " does not exist.");
            }
            boolean there =
                    target.equals(GET)
                            ? users.addressOf(name).map(to -> tell(answer, name, to)).isPresent()
                            : users.delete(name);
            return there || refuse(answer, "UserNotFoundException", "User does not exist.");
        }

        private static ObjectNode tell(ObjectNode answer, String name, String address) {
            answer.put("Username", name).put("UserStatus", "CONFIRMED").put("Enabled", true);
            var attributes = answer.putArray("UserAttributes");
            attributes.addObject().put("Name", "sub").put("Value", name);
            attributes.addObject().put("Name", "email").put("Value", address);
            attributes.addObject().put("Name", "email_verified").put("Value", "true");
            return answer;
        }
    }
}
