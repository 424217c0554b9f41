package souk.local.gateway;

import java.util.Map;

/** What an authorizer says of a request. */
sealed interface Verdict {
    /**
     * The token is good.
     *
     * @param claims as functions get them: every value a text
     */
    record Allowed(Map<String, String> claims) implements Verdict {}

    /**
     * There is no token, or no good one.
     *
     * @param challenge the value of {@code www-authenticate}
     */
    record Unauthorized(String challenge) implements Verdict {}

    /** The token is good but lacks the scope. */
    record Forbidden() implements Verdict {}
}
