package souk.local.functions;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicInteger;
import souk.local.template.FunctionDefinition;

/**
 * The invocations of one function that nobody works on yet, and how many workers wait for one.
 * Thread-safe.
 */
final class Backlog {
    private final FunctionDefinition function;
    private final BlockingDeque<Invocation> invocations = new LinkedBlockingDeque<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Backlog(FunctionDefinition function) {
        this.function = function;
    }

    FunctionDefinition function() {
        return function;
    }

    void add(Invocation invocation) {
        invocations.addLast(invocation);
    }

    /** Puts back what a worker took and could not be given. */
    void putBack(Invocation invocation) {
        invocations.addFirst(invocation);
    }

    void remove(Invocation invocation) {
        invocations.remove(invocation);
    }

    boolean isEmpty() {
        return invocations.isEmpty();
    }

    /** Whether more invocations are here than workers that wait for one or are about to. */
    boolean needsHands(int starting) {
        return invocations.size() > waiting.get() + starting;
    }

    /** Waits for an invocation that somebody still awaits. */
    Invocation take() throws InterruptedException {
        waiting.incrementAndGet();
        try {
            while (true) {
                var invocation = invocations.takeFirst();
                if (!invocation.outcome().isDone()) {
                    return invocation;
                }
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Ends everything that waits. */
    void endAll(Outcome how) {
        for (var next = invocations.pollFirst(); next != null; next = invocations.pollFirst()) {
            next.end(how);
        }
    }
}
