package souk.local.functions;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One call of a function, from the gateway's queue to its outcome. */
final class Invocation {
    private final String id = UUID.randomUUID().toString();
    private final byte[] event;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    Invocation(byte[] event) {
        this.event = event;
    }

    String id() {
        return id;
    }

    byte[] event() {
        return event;
    }

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    /** The first word counts: a late answer after a time-out changes nothing. */
    boolean end(Outcome how) {
        return outcome.complete(how);
    }
}
