package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;
import static souk.refund.RefundFixture.lineUnits;
import static souk.refund.ReturnState.APPROVED;
import static souk.refund.ReturnState.RECEIVED;
import static souk.refund.ReturnState.REFUSED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.Units;

/** What becomes of two mugs that go back to Sam. */
class ReturnStateTest {
    private final RefundFixture fixture = new RefundFixture();
    private Return asked;

    @BeforeEach
    void twoMugsAreToGoBack() {
        fixture.delivered(lineUnits(MUGS, 3));
        asked = fixture.ask("one", lineUnits(MUGS, 2));
    }

    @Test
    void approvingAndRefusingGivesNothingBack() {
        Return approved = fixture.say(SAM, asked, APPROVED, false, 0);
        Return refused =
                fixture.say(SAM, fixture.ask("two", lineUnits(MUGS, 1)), REFUSED, false, 0);

        assertThat(approved.state()).isEqualTo(APPROVED);
        assertThat(refused.state()).isEqualTo(REFUSED);
        assertThat(fixture.refundsMade()).isEmpty();
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 3, 0, 0));
        assertThat(fixture.refunds.waiting(SAM, 9, Optional.empty()).items())
                .containsExactly(approved);
    }

    @Test
    void whatIsReceivedIsRefundedWithAsMuchShippingAsIsSaid() {
        fixture.say(SAM, asked, APPROVED, false, 0);

        Return received = fixture.say(SAM, asked, RECEIVED, true, 300);

        assertThat(received.restocked()).isTrue();
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 3, 0, 2));
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
        Refund refund = fixture.refundsMade().getFirst();
        assertThat(RefundFixture.amounts(refund)).isEqualTo(Map.of(MUGS, 2_000L));
        assertThat(refund.amount().minor()).isEqualTo(2_300);
        assertThat(refund.state()).isEqualTo(RefundState.ASKED);
        assertThat(fixture.refunds.waiting(SAM, 9, Optional.empty()).items()).isEmpty();
    }

    @Test
    void whatCannotBeSoldAgainDoesNotGoBackIntoStock() {
        fixture.say(SAM, asked, APPROVED, false, 0);

        Return received = fixture.say(SAM, asked, RECEIVED, false, 0);

        assertThat(received.restocked()).isFalse();
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
        assertThat(fixture.lastAmount()).isEqualTo(2_000);
    }

    @Test
    void sayingItTwiceChangesNothing() {
        fixture.say(SAM, asked, APPROVED, false, 0);
        Return received = fixture.say(SAM, asked, RECEIVED, true, 0);
        Order before = fixture.order();

        assertThat(fixture.say(SAM, asked, RECEIVED, true, 0)).isEqualTo(received);
        assertThat(fixture.say(SAM, asked, RECEIVED, false, 100)).isEqualTo(received);

        assertThat(fixture.order()).isEqualTo(before);
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
        assertThat(fixture.refundsMade()).hasSize(1);
    }

    @Test
    void isReceivedOnlyOnceItIsApprovedAndApprovedOnlyWhileItIsAsked() {
        unchangeable(RECEIVED);
        fixture.say(SAM, asked, APPROVED, false, 0);
        unchangeable(REFUSED);
        fixture.say(SAM, asked, RECEIVED, false, 0);
        unchangeable(APPROVED);
        unchangeable(REFUSED);

        asked = fixture.ask("two", lineUnits(MUGS, 1));
        fixture.say(SAM, asked, REFUSED, false, 0);
        unchangeable(APPROVED);
        unchangeable(RECEIVED);
    }

    @Test
    void isNoOtherSellers() {
        assertThatExceptionOfType(NoSuchReturn.class)
                .isThrownBy(() -> fixture.say(SUE, asked, APPROVED, false, 0));
        assertThatExceptionOfType(NoSuchOrder.class)
                .isThrownBy(() -> fixture.say(new SellerId("other"), asked, APPROVED, false, 0));
    }

    @Test
    void givesNoMoreShippingBackThanIsLeft() {
        fixture.give("two", RefundFixture.shipping(300));
        fixture.say(SAM, asked, APPROVED, false, 0);

        assertThatExceptionOfType(NotRefundable.class)
                .isThrownBy(() -> fixture.say(SAM, asked, RECEIVED, true, 201));
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
        fixture.say(SAM, asked, RECEIVED, true, 200);
        assertThat(fixture.order().refunded().minor()).isEqualTo(2_500);
    }

    @Test
    void givesBackWhatIsLeftOfUnitsWhoseMoneyWentBackInPart() {
        fixture.dashboard("re_1", 6_000, RefundState.SUCCEEDED);
        fixture.say(SAM, asked, APPROVED, false, 0);

        fixture.say(SAM, asked, RECEIVED, true, 0);

        assertThat(fixture.refundsMade())
                .filteredOn(refund -> refund.terms().isPresent())
                .singleElement()
                .satisfies(
                        refund -> {
                            assertThat(refund.amount().minor()).isZero();
                            assertThat(refund.state()).isEqualTo(RefundState.SUCCEEDED);
                        });
        assertThat(fixture.order().refunded()).isEqualTo(fixture.order().total());
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
    }

    private void unchangeable(ReturnState state) {
        assertThatExceptionOfType(ReturnUnchangeable.class)
                .isThrownBy(() -> fixture.say(SAM, asked, state, false, 0));
    }
}
