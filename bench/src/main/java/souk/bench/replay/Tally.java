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
    private final AtomicLong parcels = new AtomicLong();
    private final AtomicLong customers = new AtomicLong();
    private final AtomicLong equalCustomers = new AtomicLong();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();

    /** A basket was bought; {@code found} lists what differs from the file. */
    void basket(String order, List<String> found) {
        baskets.incrementAndGet();
        count("order " + order, found, equalBaskets);
    }

    /** A parcel was sent. */
    void parcel() {
        parcels.incrementAndGet();
    }

    long parcels() {
        return parcels.get();
    }

    /** All orders of a customer were read at the very end, and the cart. */
    void customer(String id, List<String> found) {
        customers.incrementAndGet();
        count("at the end, customer " + id, found, equalCustomers);
    }

    /** The totals were compared at the very end. */
    void totals(List<String> found) {
        found.forEach(difference -> differences.add("in the totals: " + difference));
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

    long customers() {
        return customers.get();
    }

    long equalCustomers() {
        return equalCustomers.get();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** Whether all that was played came out as the file has it, without one failed call. */
    boolean flawless() {
        return differences.isEmpty() && errors.isEmpty();
    }
}
