package souk.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.ORDER;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.Fulfilment;
import souk.order.NoSuchOrder;
import souk.order.Party;
import souk.order.Units;
import souk.shopper.ShopperId;

class DeliveringTest {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final ParcelFixture fixture = new ParcelFixture();
    private final Parcel parcel = fixture.mugs("one", 3);

    @Test
    void itsSellerSaysThatItHasArrived() {
        Parcel delivered = said(ParcelState.DELIVERED);

        assertThat(delivered.end()).contains(new ParcelEnd(NOON, Party.SELLER));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 3, 0, 0));
        assertThat(Fulfilment.of(fixture.order(), SAM)).isEqualTo(Fulfilment.DELIVERED);
    }

    @Test
    void itsShopperSaysThatItHasArrived() {
        Parcel delivered = fixture.delivering.confirm(ALICE, ORDER, parcel.id());

        assertThat(delivered.end()).contains(new ParcelEnd(NOON, Party.SHOPPER));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 3, 0, 0));
    }

    @Test
    void sayingItAgainChangesNothing() {
        Parcel delivered = said(ParcelState.DELIVERED);
        var order = fixture.order();
        fixture.clock.pass(TWO_WEEKS);

        assertThat(said(ParcelState.DELIVERED)).isEqualTo(delivered);
        assertThat(fixture.delivering.confirm(ALICE, ORDER, parcel.id())).isEqualTo(delivered);
        assertThat(fixture.order()).isEqualTo(order);
    }

    @Test
    void whatIsLostIsNotDeliveredAndMayStillArrive() {
        said(ParcelState.LOST);
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 0, 0, 0));
        assertThat(Fulfilment.of(fixture.order(), SAM)).isEqualTo(Fulfilment.SHIPPED);

        fixture.delivering.confirm(ALICE, ORDER, parcel.id());

        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 3, 0, 0));
    }

    @Test
    void whatHasArrivedIsNotLost() {
        Parcel delivered = said(ParcelState.DELIVERED);

        var no =
                assertThatExceptionOfType(ParcelDelivered.class)
                        .isThrownBy(() -> said(ParcelState.LOST))
                        .actual();

        assertThat(no.current()).containsEntry("parcel", delivered);
    }

    @Test
    void itsTrackingIsAddedLaterAndMended() {
        track("DHL", "1");
        track("UPS", "2");

        Parcel tracked = fixture.parcels.of(ORDER).getFirst();
        assertThat(tracked.tracking().url()).contains("https://www.ups.com/track?tracknum=2");
        assertThat(tracked.state()).isEqualTo(ParcelState.SHIPPED);
        assertThat(said(ParcelState.DELIVERED).tracking()).isEqualTo(tracked.tracking());
    }

    @Test
    void othersSayNothing() {
        assertThatExceptionOfType(NoSuchParcel.class)
                .isThrownBy(
                        () ->
                                fixture.delivering.update(
                                        SUE, ORDER, parcel.id(), ParcelUpdate.DELIVERED));
        assertThatExceptionOfType(NoSuchOrder.class)
                .isThrownBy(
                        () -> fixture.delivering.confirm(new ShopperId("bob"), ORDER, parcel.id()));
        assertThatExceptionOfType(NoSuchParcel.class)
                .isThrownBy(
                        () -> fixture.delivering.confirm(ALICE, ORDER, new ParcelId("unknown")));
    }

    @Test
    void isTakenAsDeliveredWhenNobodySaysAnythingForDays() {
        fixture.clock.pass(TWO_WEEKS.minusSeconds(1));
        assertThat(assumed()).isEmpty();

        fixture.clock.pass(Duration.ofSeconds(1));

        assertThat(assumed()).containsExactly(parcel.id().value());
        assertThat(fixture.parcels.of(ORDER).getFirst().end().map(ParcelEnd::by))
                .contains(Party.SHOP);
        assertThat(assumed()).isEmpty();
    }

    @Test
    void whatIsLostIsNeverTakenAsDelivered() {
        said(ParcelState.LOST);
        fixture.clock.pass(TWO_WEEKS.multipliedBy(2));

        assertThat(assumed()).isEmpty();
        assertThat(fixture.delivering.assume(ORDER, parcel.id()).state())
                .isEqualTo(ParcelState.LOST);
    }

    /** The parcels that a run has changed. */
    private List<String> assumed() {
        List<String> before = delivered();
        new AssumedDeliveries(fixture.parcels, fixture.delivering, fixture.clock, TWO_WEEKS)
                .run(Duration.ofMinutes(1), () -> {}, (sent, fault) -> {});
        List<String> changed = new ArrayList<>(delivered());
        changed.removeAll(before);
        return changed;
    }

    private List<String> delivered() {
        return fixture.parcels.of(ORDER).stream()
                .filter(each -> each.state() == ParcelState.DELIVERED)
                .map(each -> each.id().value())
                .toList();
    }

    private Parcel said(ParcelState state) {
        return fixture.delivering.update(
                SAM, ORDER, parcel.id(), new ParcelUpdate(Optional.of(state), Tracking.NONE));
    }

    private void track(String carrier, String number) {
        var tracking =
                new Tracking(
                        Optional.of(new Carrier(carrier)), Optional.of(new TrackingNumber(number)));
        fixture.delivering.update(
                SAM, ORDER, parcel.id(), new ParcelUpdate(Optional.empty(), tracking));
    }
}
