package souk.proof.checkout;

import java.util.Optional;

/** What can go wrong with a call that leaves the checkout fixture. */
public enum Trouble {
    /** Too many requests, whatever the SDK tries; a transaction is cancelled by it. */
    THROTTLE("throttle"),
    /** Another transaction holds the row; at Stripe, another call holds the key. */
    CONFLICT("conflict"),
    /** It never arrives. */
    TIMEOUT_BEFORE("timeout before"),
    /** It is done and its answer lost; the AWS SDK sends it again by itself. */
    TIMEOUT_AFTER("timeout after commit"),
    /** Answered 500, and not done. */
    SERVER_ERROR("500"),
    /** Done, answered 500 each time; Stripe keeps that answer for the key. */
    SERVER_ERROR_AFTER("500 after commit"),
    /** Done, and then our process ends. */
    CRASH_AFTER("crash after");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** As a table heads it. */
    public String words() {
        return words;
    }

    /** Why it cannot happen to this call, where it cannot. */
    public Optional<String> impossible(String call) {
        if (this != CONFLICT) {
            return Optional.empty();
        }
        if (call.startsWith("GET ")) {
            return Optional.of("GET requests take no idempotency key, so they cannot conflict");
        }
        boolean read = call.startsWith("GetItem") || call.startsWith("BatchGetItem");
        return read || call.startsWith("Query")
                ? Optional.of("a read outside a transaction never conflicts")
                : Optional.empty();
    }
}
