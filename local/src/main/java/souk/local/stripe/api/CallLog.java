package souk.local.stripe.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The latest calls of the API, oldest first. Thread-safe. */
public final class CallLog {
    private static final int MAX = 100_000;

    /**
     * A call.
     *
     * @param call with a variable for each id: {@code GET /v1/refunds/{id}}
     * @param status 0 for no answer
     */
    public record Call(String method, String call, int status, Optional<String> idempotencyKey) {}

    private final Deque<Call> calls = new ArrayDeque<>();

    synchronized void add(Call call) {
        if (calls.size() == MAX) {
            calls.removeFirst();
        }
        calls.add(call);
    }

    public synchronized List<Call> all() {
        return List.copyOf(calls);
    }

    public synchronized void clear() {
        calls.clear();
    }
}
