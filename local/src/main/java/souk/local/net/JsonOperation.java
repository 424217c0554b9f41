package souk.local.net;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A service of AWS that speaks its JSON protocol and knows a few operations. Any other is refused.
 *
 * @see <a href="https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html">AWS JSON 1.1</a>
 */
public abstract class JsonOperation extends Handler.Abstract {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> targets;
    private final String messageField;

    /**
     * @param targets what {@code X-Amz-Target} says for each operation
     * @param messageField the field in which this service says what is wrong
     */
    protected JsonOperation(Set<String> targets, String messageField) {
        this.targets = Set.copyOf(targets);
        this.messageField = messageField;
    }

    /**
     * Fills the answer; answers whether it is one, or what {@link #refuse} said.
     *
     * @param target one of those that are known
     */
    protected abstract boolean answer(String target, JsonNode asked, ObjectNode answer);

    @Override
    public final boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var body = Content.Source.asInputStream(request).readAllBytes();
        var answer = JSON.createObjectNode();
        var target = Objects.requireNonNullElse(request.getHeaders().get("X-Amz-Target"), "");
        var fine =
                targets.contains(target)
                        ? read(target, body, answer)
                        : refuse(answer, "UnknownOperationException", "");
        response.setStatus(fine ? HttpStatus.OK_200 : HttpStatus.BAD_REQUEST_400);
        response.getHeaders().put("Content-Type", "application/x-amz-json-1.1");
        Content.Sink.write(response, true, answer.isEmpty() ? "" : answer.toString(), callback);
        return true;
    }

    private boolean read(String target, byte[] body, ObjectNode answer) throws IOException {
        try {
            return answer(target, JSON.readTree(body), answer);
        } catch (JacksonException _) {
            return refuse(answer, "SerializationException", "");
        }
    }

    /** Says what is wrong; an empty message is left out. */
    protected final boolean refuse(ObjectNode answer, String type, String message) {
        answer.put("__type", type);
        if (!message.isEmpty()) {
            answer.put(messageField, message);
        }
        return false;
    }
}
