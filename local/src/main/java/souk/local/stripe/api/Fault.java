package souk.local.stripe.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can go wrong with a call, when somebody asks for it.
 *
 * <p>Where there is no answer the caller waits for as long as the rule says, and then finds the
 * connection ended within the first bytes of one.
 */
public enum Fault {
    /** 429, nothing done. */
    RATE_LIMITED,
    /** 409 as of a key that is in use, nothing done. */
    CONFLICT,
    /** 400, nothing done. */
    REFUSED,
    /** 500 before the call began: nothing done, nothing kept for the key. */
    SERVER_ERROR,
    /** Nothing done, no answer. */
    TIMEOUT_BEFORE,
    /** Done, but late. */
    SLOW,
    /** Done and kept for the key, no answer. */
    TIMEOUT_AFTER,
    /** Done and kept for the key, and the connection ends at once. */
    DROP_AFTER,
    /** Done, answered 500; Stripe keeps that for the key, so a repeat is answered 500 too. */
    SERVER_ERROR_AFTER;

    /** The fault of a name such as {@code timeout_after}. */
    public static Optional<Fault> named(String name) {
        return Arrays.stream(values())
                .filter(fault -> fault.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
