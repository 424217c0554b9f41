package souk.dynamo.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.order.OrderFixture.ORDERS;
import static souk.dynamo.parcel.SentFixture.MUGS;
import static souk.dynamo.parcel.SentFixture.NOON;
import static souk.dynamo.parcel.SentFixture.PARCELS;
import static souk.dynamo.parcel.SentFixture.mugs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.Race;
import souk.engine.OnEveryEngine;
import souk.order.Order;
import souk.parcel.Carrier;
import souk.parcel.Parcel;
import souk.parcel.ParcelId;
import souk.parcel.ParcelRequest;
import souk.parcel.ParcelState;
import souk.parcel.ParcelUpdate;
import souk.parcel.Parcels.Sent;
import souk.parcel.Tracking;
import souk.parcel.TrackingNumber;
import souk.parcel.UnitsNotLeft;
import souk.value.IdempotencyKey;

@OnEveryEngine
class DynamoParcelsTest {
    private static final int MANY = 1_000;

    private final SentFixture sent = new SentFixture();
    private final Order order = sent.paid(3);

    @Test
    void keepsAParcelWithItsOrder() {
        var tracking =
                new Tracking(
                        Optional.of(new Carrier("DHL")), Optional.of(new TrackingNumber("JJD 1")));
        Parcel parcel = ship("one", new ParcelRequest(mugs(2).lines(), tracking));

        assertThat(PARCELS.of(order.id())).containsExactly(parcel);
        var found = PARCELS.find(order.id(), parcel.id());
        assertThat(found.parcel()).contains(parcel);
        assertThat(found.order()).isEqualTo(ORDERS.find(order.id()));
        assertThat(found.order().orElseThrow().counts().shipped(MUGS)).isEqualTo(2);
    }

    @Test
    void keepsWhatBecameOfIt() {
        Parcel parcel = ship("one", mugs(3));

        Parcel delivered =
                SentFixture.delivering(PARCELS)
                        .update(sent.seller, order.id(), parcel.id(), ParcelUpdate.DELIVERED);

        assertThat(PARCELS.of(order.id())).containsExactly(delivered);
        assertThat(ORDERS.find(order.id()).orElseThrow().counts().delivered(MUGS)).isEqualTo(3);
    }

    @Test
    void findsNothingWhereThereIsNone() {
        var found = PARCELS.find(order.id(), new ParcelId("unknown"));

        assertThat(found.order()).contains(order);
        assertThat(found.parcel()).isEmpty();
        assertThat(PARCELS.of(order.id())).isEmpty();
    }

    @Test
    void changesNothingWhenOrderOrParcelHasChangedMeanwhile() {
        Parcel parcel = ship("one", mugs(1));
        Order now = ORDERS.find(order.id()).orElseThrow();
        Order next = now.withCounts(now.counts().withDelivered(parcel.units()));

        assertThat(PARCELS.keep(order, order.withCounts(next.counts()), version(parcel, 2)))
                .isFalse();
        assertThat(PARCELS.keep(now, next, version(parcel, 1))).isFalse();
        assertThat(PARCELS.keep(now, next, version(parcel, 3))).isFalse();

        assertThat(PARCELS.of(order.id())).containsExactly(parcel);
        assertThat(ORDERS.find(order.id())).contains(now);
    }

    @Test
    void findsWhatIsOnItsWayTheLongestFirst() {
        var first = new Sent(order.id(), ship("one", mugs(1)).id());
        var second = new Sent(order.id(), ship("two", mugs(1)).id());

        assertThat(own(PARCELS.sentBy(NOON, MANY))).containsExactlyInAnyOrder(first, second);
        assertThat(own(PARCELS.sentBy(NOON.minusMillis(1), MANY))).isEmpty();
        for (ParcelState end : List.of(ParcelState.DELIVERED, ParcelState.LOST)) {
            Sent each = end == ParcelState.LOST ? first : second;
            SentFixture.delivering(PARCELS)
                    .update(
                            sent.seller,
                            order.id(),
                            each.parcel(),
                            new ParcelUpdate(Optional.of(end), Tracking.NONE));
        }
        assertThat(own(PARCELS.sentBy(NOON, MANY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSentOnceWhateverHappensOnTheWay(Fault fault) {
        Faults faults = new Faults();
        faults.meet(fault, fault);

        Parcel parcel =
                SentFixture.packing(SentFixture.parcels(faults))
                        .ship(sent.seller, order.id(), new IdempotencyKey("one"), mugs(2));

        assertThat(PARCELS.of(order.id())).containsExactly(parcel);
        assertThat(ORDERS.find(order.id()).orElseThrow().counts().shipped(MUGS)).isEqualTo(2);
    }

    @Test
    void noUnitIsInTwoParcelsHoweverManyArePackedAtOnce() {
        AtomicInteger keys = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        Race.run(
                8,
                () -> {
                    try {
                        ship("key-" + keys.incrementAndGet(), mugs(1));
                    } catch (UnitsNotLeft no) {
                        refused.incrementAndGet();
                    }
                });

        assertThat(refused).hasValue(5);
        assertThat(PARCELS.of(order.id())).hasSize(3);
        assertThat(ORDERS.find(order.id()).orElseThrow().counts().shipped(MUGS)).isEqualTo(3);
    }

    private Parcel ship(String key, ParcelRequest request) {
        return SentFixture.packing(PARCELS)
                .ship(sent.seller, order.id(), new IdempotencyKey(key), request);
    }

    private List<Sent> own(List<Sent> all) {
        return all.stream().filter(each -> each.order().equals(order.id())).toList();
    }

    private static Parcel version(Parcel parcel, long version) {
        return new Parcel(
                parcel.order(),
                parcel.id(),
                parcel.seller(),
                parcel.lines(),
                parcel.tracking(),
                parcel.shippedAt(),
                parcel.state(),
                parcel.end(),
                parcel.requestHash(),
                version);
    }
}
