package souk.http;

import java.time.Duration;
import java.util.List;
import souk.shopper.ShopperId;
import souk.telemetry.Actor;
import souk.value.Malformed;

/** Who calls, by the token that the gateway has checked. Only the token says so. */
record Caller(HttpApiEvent event) {
    ShopperId shopper() {
        try {
            return new ShopperId(event.claims().getOrDefault("sub", ""));
        } catch (Malformed e) {
            throw new RequestRejected(401, "UNAUTHORIZED", "Sign in first.");
        }
    }

    /**
     * Refuses who is not signed in, 401, and who is not of the group, 403. The claim is an array;
     * as such it reaches Lambda as the text {@code [a b]}, elsewhere as {@code ["a","b"]} or {@code
     * a,b}.
     */
    void requireGroup(String group) {
        shopper();
        String groups = event.claims().getOrDefault("cognito:groups", "");
        if (!List.of(groups.split("[\\[\\]\",\\s]+")).contains(group)) {
            throw new RequestRejected(403, "FORBIDDEN", "You are not allowed to do this.");
        }
    }

    /**
     * Refuses a token of somebody who signed in longer ago, 401. A refreshed token has the time of
     * the sign-in too. Time is the gateway's, to which {@code auth_time} is compared in seconds; a
     * call without one of them is refused.
     */
    void signedInWithin(Duration age) {
        long taken = event.takenAt() / 1000;
        if (taken == 0 || taken - signedIn() > age.toSeconds()) {
            throw new RequestRejected(401, "SIGN_IN_AGAIN", "Sign in again to do this.");
        }
    }

    private long signedIn() {
        try {
            return Long.parseLong(event.claims().getOrDefault("auth_time", "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The pseudonym of who calls; empty for who is not signed in. */
    String actor() {
        try {
            return Actor.of(new ShopperId(event.claims().getOrDefault("sub", "")));
        } catch (Malformed e) {
            return "";
        }
    }
}
