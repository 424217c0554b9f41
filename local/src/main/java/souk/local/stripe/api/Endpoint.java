package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import souk.local.stripe.ledger.Cause;

/**
 * A call of the API.
 *
 * @param name method and path: {@code GET /v1/refunds/{id}}
 * @param pattern matches method and path of a request
 * @param reading checks the parameters and says what to do then
 */
record Endpoint(String name, Pattern pattern, Reading reading) {
    /** Refuses bad parameters; what it gives does the work. */
    interface Reading {
        Supplier<ObjectNode> read(String id, Params params, Cause cause);
    }

    static Endpoint of(String name, Reading reading) {
        var pattern = name.replace("{id}", "([A-Za-z0-9_]+)");
        return new Endpoint(name, Pattern.compile(pattern), reading);
    }

    /** The id in a request for this call, empty if it has none; nothing for other requests. */
    Optional<String> match(String request) {
        var match = pattern.matcher(request);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(match.groupCount() == 0 ? "" : match.group(1));
    }
}
