package souk.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the template tells every route alike. Immutable.
 *
 * @param edgeKeys by which the distribution shows that a call came through it; none lets in every
 *     call, as under {@code sam local}, which has no distribution
 * @param sellerSession how long after signing in a seller may act as one
 * @param deskSession the same of a moderator
 */
record RouteSettings(List<String> edgeKeys, Duration sellerSession, Duration deskSession) {
    /** The distribution sets it, whatever a caller has sent. */
    static final String EDGE_HEADER = "x-souk-edge";

    static final RouteSettings LIVE = of(System.getenv());

    RouteSettings {
        edgeKeys = List.copyOf(edgeKeys);
    }

    /** A shorter text stands for no key. */
    private static final int KEY_LENGTH = 32;

    /** Keys are separated by spaces: while one is replaced, there are two. */
    static RouteSettings of(Map<String, String> environment) {
        return new RouteSettings(
                Arrays.stream(environment.getOrDefault("EDGE_KEYS", "").split(" "))
                        .filter(key -> key.length() >= KEY_LENGTH)
                        .toList(),
                hours(environment.getOrDefault("SELLER_SESSION_HOURS", "168")),
                hours(environment.getOrDefault("DESK_SESSION_HOURS", "12")));
    }

    private static Duration hours(String text) {
        return Duration.ofHours(Long.parseLong(text));
    }

    /** Whether a call with these headers came through the distribution. */
    boolean cameByTheEdge(Map<String, String> headers) {
        if (edgeKeys.isEmpty()) {
            return true;
        }
        byte[] sent = bytes(headers.getOrDefault(EDGE_HEADER, ""));
        boolean known = false;
        // In constant time, whichever it is.
        for (String key : edgeKeys) {
            known |= MessageDigest.isEqual(bytes(key), sent);
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
