package souk.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import souk.contract.Contract.Operation;

/**
 * Where a test that gets an answer of the shop hands it in: one that breaks the contract fails the
 * test, and one that keeps it is noted as seen. Thread-safe.
 */
public final class Answers {
    private static final String NO_SUCH_ROUTE = "{\"message\":\"Not Found\"}";
    private static final String BAD_PATH = "{\"message\":\"Bad Request\"}";

    private Answers() {}

    /** An answer of a route's class, called without a gateway. */
    public static void ofRoute(
            Class<?> route, int status, Map<String, String> headers, String body) {
        ofFunction(route.getSimpleName(), status, headers, body);
    }

    /**
     * An answer of a function, called without a gateway. That of one which is no operation of the
     * contract is of no concern here.
     */
    public static void ofFunction(
            String name, int status, Map<String, String> headers, String body) {
        Contract.ours()
                .operation(name)
                .ifPresent(operation -> hold(operation, status, headers, body));
    }

    /**
     * An answer to a request over HTTP. What is not of the API is of no concern here.
     *
     * @param path with the query, if there is one
     */
    public static void toRequest(
            String method, String path, int status, Map<String, String> headers, String body) {
        String place = path.replaceFirst("\\?.*", "");
        if (!place.startsWith("/api/")) {
            return;
        }
        Optional<Operation> operation = Requests.operation(method, place);
        if (operation.isPresent()) {
            hold(operation.get(), status, headers, body);
        } else if (!(status == 404 && body.equals(NO_SUCH_ROUTE))
                && !(status == 400 && body.equals(BAD_PATH))) {
            throw new AssertionError(
                    "%s %s is in no contract, and was answered %d %s"
                            .formatted(method, place, status, body));
        }
    }

    private static void hold(
            Operation operation, int status, Map<String, String> headers, String body) {
        HeldAnswer answer = HeldAnswer.of(operation, status, headers, body);
        List<String> violations = answer.violations(Contract.ours());
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    "The answer %d of %s is not as openapi.yaml has it: %s%n%s%n%s"
                            .formatted(
                                    status,
                                    operation.id(),
                                    String.join("; ", violations),
                                    headers,
                                    body));
        }
        SeenAnswers.note(operation.id(), status);
    }

    /** Finds the operation that a request is for. */
    private static final class Requests {
        private record Way(Pattern path, String method, int variables, Operation operation) {}

        private static final List<Way> WAYS = ways();

        static Optional<Operation> operation(String method, String path) {
            return WAYS.stream()
                    .filter(way -> way.method().equalsIgnoreCase(method))
                    .filter(way -> way.path().matcher(path).matches())
                    .min((a, b) -> Integer.compare(a.variables(), b.variables()))
                    .map(Way::operation);
        }

        private static List<Way> ways() {
            List<Way> ways = new ArrayList<>();
            for (Operation each : Contract.ours().operations()) {
                String[] names = each.pointer().split("/");
                String template = names[2].replace("~1", "/").replace("~0", "~");
                String pattern = template.replaceAll("\\{[^}]+}", "[^/]+");
                int variables = template.split("\\{", -1).length - 1;
                ways.add(new Way(Pattern.compile(pattern), names[3], variables, each));
            }
            return List.copyOf(ways);
        }
    }
}
