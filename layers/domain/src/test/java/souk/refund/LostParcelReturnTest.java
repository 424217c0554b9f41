package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.refund.RefundFixture.lineUnits;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.order.SampleOrders;
import souk.parcel.Delivering;
import souk.parcel.Parcel;
import souk.parcel.ParcelState;
import souk.parcel.ParcelUpdate;
import souk.parcel.Tracking;

/** Until when units can be returned that were sent in parcels which are lost. */
class LostParcelReturnTest {
    private final RefundFixture fixture = new RefundFixture();

    @Test
    void canBeAskedUntilFourteenDaysAfterTheLastOfThemWasReportedLost() {
        Parcel first = fixture.ship(SAM, lineUnits(MUGS, 1));
        Parcel second = fixture.ship(SAM, lineUnits(MUGS, 1));
        lose(first);
        fixture.clock.pass(Duration.ofDays(20));
        lose(second);

        fixture.clock.pass(RefundFixture.RETURN_PERIOD.minusSeconds(1));
        fixture.ask("one", lineUnits(MUGS, 1));
        fixture.clock.pass(Duration.ofSeconds(1));

        assertThatItIsOver("two");
    }

    @Test
    void countsFromWhatHasArrivedWhereSomethingHas() {
        Parcel lost = fixture.ship(SAM, lineUnits(MUGS, 1));
        fixture.delivered(lineUnits(MUGS, 1));
        fixture.clock.pass(RefundFixture.RETURN_PERIOD);
        lose(lost);

        assertThatItIsOver("one");
    }

    private void assertThatItIsOver(String key) {
        NotReturnable no =
                catchThrowableOfType(
                        NotReturnable.class, () -> fixture.ask(key, lineUnits(MUGS, 1)));
        assertThat(no.code()).isEqualTo("RETURN_PERIOD_OVER");
    }

    private void lose(Parcel parcel) {
        new Delivering(fixture.parcels, fixture.clock)
                .update(
                        parcel.seller(),
                        SampleOrders.ORDER,
                        parcel.id(),
                        new ParcelUpdate(Optional.of(ParcelState.LOST), Tracking.NONE));
    }
}
