package souk.local.host;

import java.time.Instant;

/** One event for a function, to be answered by its deadline. */
final class Event {
    private final String requestId;
    private final Instant deadline;
    private final String functionArn;
    private final byte[] payload;

    Event(String requestId, Instant deadline, String functionArn, byte[] payload) {
        this.requestId = requestId;
        this.deadline = deadline;
        this.functionArn = functionArn;
        this.payload = payload;
    }

    String requestId() {
        return requestId;
    }

    Instant deadline() {
        return deadline;
    }

    String functionArn() {
        return functionArn;
    }

    byte[] payload() {
        return payload;
    }
}
