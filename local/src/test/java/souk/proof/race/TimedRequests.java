package souk.proof.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import souk.proof.checkout.Reply;

/** When requests began and were answered, beside a suspension. Thread-safe. */
final class TimedRequests {
    private final AtomicLong moments = new AtomicLong();
    private final ThreadLocal<Runnable> held = ThreadLocal.withInitial(() -> () -> {});
    private final Map<String, Long> writes = new ConcurrentHashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private long begun = Long.MAX_VALUE;
    private long suspended = Long.MAX_VALUE;

    private record Request(boolean ofTheSuspended, long begun, long answered, Reply reply) {}

    /** Sends a request until it is answered. */
    Reply sends(boolean ofTheSuspended, Supplier<Reply> request) {
        long before = moments.incrementAndGet();
        Reply reply = request.get();
        long after = moments.incrementAndGet();
        synchronized (this) {
            requests.add(new Request(ofTheSuspended, before, after, reply));
        }
        return reply;
    }

    /** The orders of this thread wait before they are written. */
    void holdsWrites(Runnable wait) {
        held.set(wait);
    }

    /** An order is about to be written, perhaps not for the first time. */
    void placing(String order) {
        held.get().run();
        writes.putIfAbsent(order, moments.incrementAndGet());
    }

    /** Whether an order was written when the answer of the suspension was there. */
    synchronized boolean placedAfter(String order) {
        return writes.getOrDefault(order, 0L) > suspended;
    }

    void suspends(Runnable decision) {
        long before = moments.incrementAndGet();
        decision.run();
        long after = moments.incrementAndGet();
        synchronized (this) {
            begun = before;
            suspended = after;
        }
    }

    /** Nothing of the suspended may be ordered by a request that began after the answer. */
    synchronized void check(String history) {
        for (Request each : requests) {
            if (each.ofTheSuspended() && each.begun() > suspended && each.reply().placed()) {
                throw new AssertionError(history + ": ordered after the suspension: " + each);
            }
        }
    }

    /** The orders that were offered for payment. */
    synchronized List<String> placed() {
        return requests.stream()
                .filter(each -> each.reply().placed())
                .map(each -> each.reply().orderId())
                .toList();
    }

    /**
     * How many orders of the suspended were answered before it, while it ran, and refused after.
     */
    synchronized List<Long> figures() {
        return List.of(
                count(each -> each.reply().placed() && each.answered() < begun),
                count(each -> each.reply().placed() && each.answered() > begun),
                count(each -> !each.reply().placed() && each.begun() < suspended),
                count(each -> !each.reply().placed() && each.begun() > suspended));
    }

    private long count(Predicate<Request> which) {
        return requests.stream().filter(Request::ofTheSuspended).filter(which).count();
    }
}
