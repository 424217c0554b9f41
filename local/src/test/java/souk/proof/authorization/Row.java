package souk.proof.authorization;

import java.util.Map;
import java.util.Objects;

/**
 * A row of the matrix: one call of a route, and what each caller is answered.
 *
 * @param route such as {@code GET /api/orders/{id}}
 * @param about what the call is about, in a few words
 * @param path with things in angle brackets, which the {@link Stage} fills in
 * @param headers likewise, besides the token
 * @param body likewise; empty for none
 */
record Row(
        String route,
        String about,
        String path,
        Map<String, String> headers,
        String body,
        Map<Caller, Expectation> expected) {
    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    /** Whether it changes nothing, whoever calls. */
    boolean reads() {
        return method().equals("GET");
    }

    /** Whether it calls for a thing of the {@link Stage}. */
    boolean names(String thing) {
        var named = "<" + thing + ">";
        return path.contains(named)
                || body.contains(named)
                || headers.values().stream().anyMatch(value -> value.contains(named));
    }

    Expectation expected(Caller caller) {
        return Objects.requireNonNull(expected.get(caller), "every row has every caller");
    }

    @Override
    public String toString() {
        return route + ", " + about;
    }
}
