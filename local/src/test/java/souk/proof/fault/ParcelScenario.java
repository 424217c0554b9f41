package souk.proof.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import souk.order.PaymentStatus;
import souk.proof.checkout.CheckoutFixture;
import souk.proof.checkout.Crash;
import souk.proof.checkout.ParcelSide;
import souk.proof.checkout.ShopState;
import souk.proof.checkout.StoredOrder;
import souk.proof.checkout.StoredParcel;

/** Sam sends what alice has bought: the steps that the paths of a parcel are made of. */
final class ParcelScenario {
    private static final String SAM = "sam";
    private static final String KEY = "parcel-1";
    private static final String ALL = "{}";

    private final CheckoutFixture fixture;
    private final ParcelSide side;
    private @Nullable String order;
    private boolean ships;
    private boolean received;

    ParcelScenario(CheckoutFixture fixture) {
        this.fixture = fixture;
        this.side = fixture.parcels();
    }

    /** Of this order. */
    ParcelScenario of(String id) {
        order = id;
        return this;
    }

    /** Sam sends all of it once; he will send the request again until it is answered. */
    void ships() {
        ships = true;
        side.ships(SAM, order(), KEY, ALL);
    }

    /** He does so in another tab between those two calls. */
    ParcelScenario shippedAlsoAfter(String call) {
        fixture.outside().meanwhile(call, () -> side.ships(SAM, order(), "parcel-2", ALL));
        return this;
    }

    /** Alice says that it has arrived; she will say so until it is answered. */
    void receives() {
        received = true;
        side.receives("alice", order(), parcel());
    }

    /** Sam says the same, or that it is lost. */
    void says(String state) {
        received |= state.equals("Delivered");
        side.says(SAM, order(), parcel(), state);
    }

    /** He says that it is lost between those two calls. */
    ParcelScenario lostAfter(String call) {
        fixture.outside().meanwhile(call, () -> side.says(SAM, order(), parcel(), "Lost"));
        return this;
    }

    /** Nobody says anything for two weeks. */
    ParcelScenario weeksLater() {
        fixture.pass(ParcelSide.ASSUMED_AFTER.plus(Duration.ofSeconds(1)));
        return this;
    }

    /** As Lambda runs it: a failure is told and the next run tries again. */
    void assumes() {
        received = true;
        try {
            side.assumes();
        } catch (RuntimeException | Crash failed) {
            // The next run is part of what follows.
        }
    }

    /** What the world does: they try again, and the hour passes. */
    void aftermath() {
        if (ships) {
            side.insists(SAM, order(), KEY, ALL);
        }
        if (received) {
            side.receives("alice", order(), parcel());
            side.assumes();
        }
    }

    /** What was sent is in one parcel, whatever was repeated; what was received has arrived. */
    void requireOne(ShopState state, String history) {
        if (order == null) {
            return;
        }
        StoredOrder sold = state.orders().get(order);
        List<StoredParcel> parcels = side.of(order);
        boolean paid = sold != null && sold.status() == PaymentStatus.PAID;
        Map<String, Integer> due = sold == null || !paid ? Map.of() : sold.units();
        boolean whole = sold != null && (!paid || sold.shipped().equals(due));
        boolean arrived = sold == null || !received || sold.delivered().equals(sold.shipped());
        if (!whole || parcels.size() > 1 || !arrived) {
            throw new AssertionError(history + " ended with " + parcels + " of " + sold);
        }
    }

    private String parcel() {
        return side.of(order()).getFirst().id();
    }

    private String order() {
        if (order == null) {
            throw new IllegalStateException("no order yet");
        }
        return order;
    }
}
