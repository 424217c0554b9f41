package souk.proof.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import souk.order.OrderId;
import souk.shopper.IdSeed;
import souk.value.IdempotencyKey;

/**
 * What was asked of the checkout fixture and what it promised, to be held against what is there.
 */
final class ClientCallLog {
    /** A request to order. */
    record Request(String user, String key, long cartVersion) {
        /** The order it makes, by the seeds there are; none where its shopper has no seed yet. */
        Optional<String> order(Map<String, IdSeed> seeds) {
            return Optional.ofNullable(seeds.get(user))
                    .map(seed -> OrderId.of(seed, new IdempotencyKey(key)).value());
        }
    }

    /**
     * A 201.
     *
     * @param secret what lets the shopper pay, if it was given
     */
    record Promise(String order, Optional<String> secret) {}

    private final Map<String, Integer> listed = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Promise> promises = ConcurrentHashMap.newKeySet();
    private final Set<String> parcels = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> restocking = new ConcurrentHashMap<>();
    private final Set<String> refunds = ConcurrentHashMap.newKeySet();
    private final Set<String> returns = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    void putOnSale(String product, int units) {
        listed.put(product, units);
    }

    /** So many came in; fewer than none went out. */
    void restocked(String product, int units) {
        listed.merge(product, units, Integer::sum);
    }

    /** A parcel was promised by a 201. */
    void parcel(String id) {
        parcels.add(id);
    }

    Set<String> parcels() {
        return parcels;
    }

    /** A seller asks for a refund of that id; whether its units can be sold again. */
    void gives(String refund, boolean restock) {
        restocking.putIfAbsent(refund, restock);
    }

    /** Whether units of a refund that a seller asked for go back into stock. */
    boolean restocks(String refund) {
        return Optional.ofNullable(restocking.get(refund)).orElseThrow();
    }

    /** A refund was promised by a yes. */
    void refund(String id) {
        refunds.add(id);
    }

    Set<String> refunds() {
        return refunds;
    }

    /** A return was taken in by a 201. */
    void returned(String id) {
        returns.add(id);
    }

    Set<String> returns() {
        return returns;
    }

    void asked(Request request) {
        requests.add(request);
    }

    void promised(Promise promise) {
        promises.add(promise);
    }

    /** An event was answered with a 2xx. */
    void heard(String event) {
        heard.add(event);
    }

    Map<String, Integer> listed() {
        return listed;
    }

    List<Request> requests() {
        return requests;
    }

    Set<Promise> promises() {
        return promises;
    }

    Set<String> heard() {
        return heard;
    }
}
