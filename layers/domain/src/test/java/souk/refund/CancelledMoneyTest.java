package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;
import static souk.refund.RefundFixture.lineUnits;

import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.order.Refund;
import souk.order.RefundState;

/** How much money goes back for units that are cancelled. */
class CancelledMoneyTest {
    private final RefundFixture fixture = new RefundFixture();

    @Test
    void givesTheShippingBackOfSellersOfWhomNothingIsSentAndOfNoOthers() {
        fixture.ship(SAM, lineUnits(MUGS, 1));

        fixture.cancel("one");

        Refund refund = fixture.refundsMade().getFirst();
        assertThat(refund.terms().orElseThrow().allocation().shipping())
                .isEqualTo(Map.of(SUE, 500L));
        assertThat(refund.amount().minor()).isEqualTo(2_000 + 1_000 + 500);
    }

    @Test
    void givesTheShippingBackOnceWithTheLastUnit() {
        fixture.cancel("one", lineUnits(MUGS, 2));
        assertThat(fixture.lastAmount()).isEqualTo(2_000);

        fixture.cancel("two", lineUnits(MUGS, 1));

        assertThat(fixture.lastAmount()).isEqualTo(1_500);
        assertThat(fixture.order().refunded().minor()).isEqualTo(3_500);
    }

    @Test
    void sharesWhatIsLeftOfALineAmongTheUnitsThatAreLeft() {
        fixture.give("one", RefundFixture.amount(MUGS, 500));

        fixture.cancel("two", lineUnits(MUGS, 1));
        assertThat(fixture.lastAmount()).isEqualTo(833);
        fixture.cancel("three", lineUnits(MUGS, 2));
        assertThat(fixture.lastAmount()).isEqualTo(1_667 + 500);
    }

    @Test
    void givesNoUnitWhatDidNotArriveForAnother() {
        fixture.cancel("one", lineUnits(MUGS, 1));
        fixture.told(fixture.refundsMade().getFirst(), RefundState.FAILED);

        fixture.cancel("two", lineUnits(MUGS, 1));

        assertThat(fixture.lastAmount()).isEqualTo(1_000);
    }
}
