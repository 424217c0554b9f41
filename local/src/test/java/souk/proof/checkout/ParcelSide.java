package souk.proof.checkout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.seller.SellerRows;
import souk.functions.parcels.ParcelRoutes;
import souk.http.Route;
import souk.parcel.AssumedDeliveries;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;
import souk.wiring.Stores;

/** Where what was sold is sent and received, by the routes that do it. Thread-safe. */
public final class ParcelSide {
    /** After how long a parcel is taken as delivered. */
    public static final Duration ASSUMED_AFTER = Duration.ofDays(14);

    private static final Duration TIME_ENOUGH = Duration.ofMinutes(15);
    private static final int PATIENCE = 6;
    private static final Map<String, String> JSON = Map.of("content-type", "application/json");

    private final Database database;
    private final ClientCallLog calls;
    private final Route ship;
    private final Route change;
    private final Route confirm;
    private final AssumedDeliveries assumed;
    private final Set<Integer> answered = ConcurrentHashMap.newKeySet();

    private ParcelSide(Stores stores, Database database, ClientCallLog calls, Clock clock) {
        this.database = database;
        this.calls = calls;
        var sellers = stores.sellers();
        var delivering = stores.delivering();
        this.ship = ParcelRoutes.ship(sellers, stores.packing());
        this.change = ParcelRoutes.change(sellers, delivering);
        this.confirm = ParcelRoutes.confirm(delivering);
        this.assumed = new AssumedDeliveries(stores.parcels(), delivering, clock, ASSUMED_AFTER);
    }

    static ParcelSide open(Stores stores, Database database, ClientCallLog calls, Clock clock) {
        var side = new ParcelSide(stores, database, calls, clock);
        side.signUp("sam", SellerSide.SAM);
        return side;
    }

    /** The person is that seller from now on. */
    public void signUp(String person, SellerId seller) {
        var row =
                new SellerRows.OfSeller(
                        new ShopperId(person), SampleSellers.approved(seller), Instant.EPOCH);
        put(SellerRows.OF_SELLER.write(row));
        put(SellerRows.OF_PERSON.write(row.ofPerson()));
    }

    private void put(Map<String, AttributeValue> row) {
        database.plain().putItem(put -> put.tableName(database.name(Table.SELLERS)).item(row));
    }

    /** A seller's request to send a parcel. */
    public Reply ships(String person, String order, String key, String body) {
        Reply reply =
                Reply.of(
                        ship,
                        person,
                        Map.of("content-type", "application/json", "idempotency-key", key),
                        Map.of("id", order),
                        body);
        if (reply.status() == 201) {
            calls.parcel(reply.body().path("id").asText());
        }
        return noted(reply);
    }

    /** The same until it is answered, or patience ends. */
    public Reply insists(String person, String order, String key, String body) {
        Reply reply = ships(person, order, key, body);
        for (int again = 1; again < PATIENCE && reply.worthRepeating(); again++) {
            reply = ships(person, order, key, body);
        }
        return reply;
    }

    /** A seller says what became of a parcel. */
    public Reply says(String person, String order, String parcel, String state) {
        return noted(Reply.of(change, person, JSON, path(order, parcel), body(state)));
    }

    /** A shopper says that a parcel has arrived. */
    public Reply receives(String shopper, String order, String parcel) {
        return noted(Reply.of(confirm, shopper, JSON, path(order, parcel), body("Delivered")));
    }

    /** One run of what takes parcels as delivered. */
    public void assumes() {
        assumed.run(TIME_ENOUGH, () -> {}, (sent, fault) -> {});
    }

    /** The statuses that these requests were answered with; 0 for none. */
    public Set<Integer> answered() {
        return Set.copyOf(answered);
    }

    /** The parcels that an order has, as they lie in their table. */
    public List<StoredParcel> of(String order) {
        return database.all(database.name(Table.PARCELS)).stream()
                .map(StoredParcel::read)
                .filter(each -> each.order().equals(order))
                .toList();
    }

    private Reply noted(Reply reply) {
        answered.add(reply.status());
        return reply;
    }

    private static Map<String, String> path(String order, String parcel) {
        return Map.of("id", order, "parcelId", parcel);
    }

    private static String body(String state) {
        return "{\"state\": \"" + state + "\"}";
    }
}
