package souk.local.identity;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.net.LoopbackServer;

/**
 * Cognito's API as far as functions use it: AdminDeleteUser, of a user pool by its id and of a user
 * by the {@code sub}. Thread-safe.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminDeleteUser.html">
 *     Cognito: AdminDeleteUser</a>
 */
public final class UserPoolCalls implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DELETE = "AWSCognitoIdentityProviderService.AdminDeleteUser";

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

    private static final class Operations extends Handler.Abstract {
        private final String pool;
        private final Users users;

        Operations(String pool, Users users) {
            this.pool = pool;
            this.users = users;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws IOException {
            var body = Content.Source.asInputStream(request).readAllBytes();
            var answer = JSON.createObjectNode();
            var fine =
                    DELETE.equals(request.getHeaders().get("X-Amz-Target"))
                            ? delete(body, answer)
                            : refuse(answer, "UnknownOperationException", "");
            response.setStatus(fine ? HttpStatus.OK_200 : HttpStatus.BAD_REQUEST_400);
            response.getHeaders().put("Content-Type", "application/x-amz-json-1.1");
            // It has nothing to say of a user who is gone.
            Content.Sink.write(response, true, fine ? "" : answer.toString(), callback);
            return true;
        }

        private boolean delete(byte[] body, ObjectNode answer) throws IOException {
            JsonNode asked;
            try {
                asked = JSON.readTree(body);
            } catch (JacksonException _) {
                return refuse(answer, "SerializationException", "");
            }
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
            return users.delete(name)
                    || refuse(answer, "UserNotFoundException", "User does not exist.");
        }

        private static boolean refuse(ObjectNode answer, String type, String message) {
            answer.put("__type", type);
            if (!message.isEmpty()) {
                answer.put("message", message);
            }
            return false;
        }
    }
}
