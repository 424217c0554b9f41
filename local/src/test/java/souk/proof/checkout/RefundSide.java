package souk.proof.checkout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.functions.refunds.RefundRoutes;
import souk.http.Route;
import souk.refund.ReturnPeriod;
import souk.value.Digest;
import souk.wiring.Stores;

/** Where money and goods go back, by the routes that do it. Thread-safe. */
public final class RefundSide {
    private static final int PATIENCE = 6;
    private static final ReturnPeriod PERIOD = new ReturnPeriod(Duration.ofDays(14));
    private static final Map<String, String> JSON = Map.of("content-type", "application/json");

    private final Database database;
    private final ClientCallLog calls;
    private final Route cancel;
    private final Route give;
    private final Route ask;
    private final Route change;
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    RefundSide(Stores stores, Database database, ClientCallLog calls, Route cancel) {
        this.database = database;
        this.calls = calls;
        this.cancel = cancel;
        this.give = RefundRoutes.give(stores.sellers(), stores.sellerRefunds());
        this.ask = RefundRoutes.ask(stores.returning(PERIOD));
        this.change = RefundRoutes.change(stores.sellers(), stores.returning(PERIOD));
    }

    /** A shopper's request to cancel units, or all there is. */
    public Reply cancels(String shopper, String order, String key, String body) {
        Reply reply = Reply.of(cancel, shopper, with(key), Map.of("id", order), body);
        boolean paid = reply.status() == 200 && !reply.says("paymentStatus", "Cancelled");
        if (paid) {
            calls.refund(Digest.of("cancellation", order, key));
        }
        return noted(reply);
    }

    /**
     * A seller's request to give money back.
     *
     * @param lines and shipping, as JSON members
     */
    public Reply gives(
            String person,
            SellerId seller,
            String order,
            String key,
            String lines,
            boolean restock) {
        calls.gives(Digest.of("refund", order, seller.value(), key), restock);
        String body = "{%s, \"restock\": %s}".formatted(lines, restock);
        Reply reply = Reply.of(give, person, with(key), Map.of("id", order), body);
        if (reply.status() == 201) {
            calls.refund(reply.body().path("id").asText());
        }
        return noted(reply);
    }

    /** A shopper's request to return units. */
    public Reply asks(String shopper, String order, String key, String body) {
        Reply reply = Reply.of(ask, shopper, with(key), Map.of("id", order), body);
        if (reply.status() == 201) {
            calls.returned(reply.body().path("id").asText());
        }
        return noted(reply);
    }

    /** A seller says what becomes of a return. */
    public Reply says(String person, String order, String id, String body) {
        return noted(Reply.of(change, person, JSON, Map.of("id", order, "returnId", id), body));
    }

    /** Sends the same request until it is answered, or patience ends. */
    public Reply insists(Supplier<Reply> request) {
        Reply reply = request.get();
        for (int again = 1; again < PATIENCE && reply.worthRepeating(); again++) {
            reply = request.get();
        }
        return reply;
    }

    /** The returns that an order has, as they lie in their table. */
    public List<StoredReturn> of(String order) {
        return database.all(database.name(Table.RETURNS)).stream()
                .map(StoredReturn::read)
                .filter(each -> each.order().equals(order))
                .toList();
    }

    /** The statuses that these requests were answered with; 0 for none. */
    public Set<Integer> answered() {
        return Set.copyOf(answered);
    }

    private Reply noted(Reply reply) {
        answered.add(reply.status());
        return reply;
    }

    private static Map<String, String> with(String key) {
        return Map.of("content-type", "application/json", "idempotency-key", key);
    }
}
