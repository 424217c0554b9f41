package souk.bench.replay;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import souk.bench.figures.Latencies;

/** What a replay has seen so far. Safe for use by many threads. */
final class Tally {
    private final Latencies latencies = new Latencies();
    private final AtomicLong baskets = new AtomicLong();
    private final AtomicLong equalBaskets = new AtomicLong();
    private final AtomicLong carts = new AtomicLong();
    private final AtomicLong equalCarts = new AtomicLong();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();

    /** A basket was played and read back; {@code found} lists what differs from the file. */
    void basket(String order, List<String> found) {
        baskets.incrementAndGet();
        count("order " + order, found, equalBaskets);
    }

    /** A cart was read at the very end. */
    void lastCart(String customer, List<String> found) {
        carts.incrementAndGet();
        count("at the end, customer " + customer, found, equalCarts);
    }

    void error(String where, CallFailed how) {
        errors.add(where + ": " + how.getMessage());
    }

    private void count(String where, List<String> found, AtomicLong equal) {
        if (found.isEmpty()) {
            equal.incrementAndGet();
        }
        found.forEach(difference -> differences.add(where + ": " + difference));
    }

    Latencies latencies() {
        return latencies;
    }

    long baskets() {
        return baskets.get();
    }

    long equalBaskets() {
        return equalBaskets.get();
    }

    long carts() {
        return carts.get();
    }

    long equalCarts() {
        return equalCarts.get();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** Whether all that was played came out as the file has it, without one failed call. */
    boolean flawless() {
        return equalBaskets() == baskets() && equalCarts() == carts() && errors.isEmpty();
    }
}
