package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.DisputeState.CLOSED;
import static souk.order.DisputeState.INQUIRY;
import static souk.order.DisputeState.LOST;
import static souk.order.DisputeState.OPEN;
import static souk.order.DisputeState.WON;
import static souk.order.SampleOrders.NOON;
import static souk.order.SampleOrders.euro;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import souk.money.Money;
import souk.parcel.ParcelFixture;

class DisputesTest {
    private static final Order PAID = ParcelFixture.paidOrder();

    @Test
    void goesOnFromAnInquiryToItsEndInWhateverSequenceItIsTold() {
        Disputes one =
                heard(dispute(INQUIRY, true, 0), dispute(OPEN, false, 1), dispute(WON, false, 2));
        Disputes other =
                heard(dispute(WON, false, 2), dispute(OPEN, false, 1), dispute(INQUIRY, true, 0));

        assertThat(one).isEqualTo(other);
        assertThat(one.all()).containsExactly(dispute(WON, false, 2));
    }

    @Test
    void staysEndedWhateverIsToldLaterOfItsBeginning() {
        Disputes lost = heard(dispute(LOST, false, 1));

        assertThat(lost.isNews(dispute(OPEN, false, 9))).isFalse();
        assertThat(lost.after(dispute(OPEN, false, 9))).isEqualTo(lost);
    }

    @Test
    void believesTheLaterOfTwoEnds() {
        Disputes lost = heard(dispute(LOST, false, 1));

        assertThat(lost.after(dispute(WON, false, 2)).all())
                .containsExactly(dispute(WON, false, 2));
        assertThat(lost.isNews(dispute(WON, false, 1))).isFalse();
        assertThat(lost.isNews(dispute(LOST, false, 2))).isFalse();
    }

    @Test
    void holdsRefundsBackOnlyWhileTheMoneyIsHeldAndNothingIsDecided() {
        assertThat(heard(dispute(INQUIRY, true, 0)).holdRefunds()).isFalse();
        assertThat(heard(dispute(OPEN, false, 0)).holdRefunds()).isTrue();
        assertThat(heard(dispute(WON, false, 0)).holdRefunds()).isFalse();
        assertThat(heard(dispute(LOST, false, 0)).holdRefunds()).isFalse();
        assertThat(heard(dispute(CLOSED, true, 0)).holdRefunds()).isFalse();
    }

    @Test
    void isLostOnlyWhenNoneMayYetBeWon() {
        Disputes both =
                heard(dispute(LOST, false, 0), new Dispute("dp_2", OPEN, euro(9), false, NOON));

        assertThat(both.anyOpen()).isTrue();
        assertThat(both.anyLost()).isFalse();
        assertThat(both.after(new Dispute("dp_2", WON, euro(9), false, NOON)).anyLost()).isTrue();
    }

    @Test
    void losesNoMoreThanIsLeftOfTheOrder() {
        Order lost = PAID.disputed(dispute(LOST, false, 0), NOON);
        assertThat(lost.state().disputes().lost(lost)).isEqualTo(euro(5_000));

        Order back = SampleRefunds.refunded(lost, 4_000, NOON);

        assertThat(back.state().disputes().lost(back)).isEqualTo(euro(2_000));
    }

    @Test
    void losesNothingWhileItIsUndecidedOrWonOrInAnotherCurrency() {
        Order open = PAID.disputed(dispute(OPEN, false, 0), NOON);
        Order won = open.disputed(dispute(WON, false, 1), NOON);
        var yen = new Money(5, Currency.getInstance("JPY"));
        Order other = PAID.disputed(new Dispute("dp_9", LOST, yen, false, NOON), NOON);

        assertThat(open.state().disputes().lost(open).minor()).isZero();
        assertThat(won.state().disputes().lost(won).minor()).isZero();
        assertThat(other.state().disputes().lost(other).minor()).isZero();
    }

    @Test
    void isNoChangeOfTheOrderWhenItIsOldNews() {
        Order lost = PAID.disputed(dispute(LOST, false, 1), NOON);

        assertThat(lost.disputed(dispute(OPEN, false, 0), NOON)).isSameAs(lost);
        assertThat(lost.disputed(dispute(LOST, false, 1), NOON)).isSameAs(lost);
    }

    private static Disputes heard(Dispute... told) {
        Disputes now = Disputes.NONE;
        for (Dispute each : told) {
            now = now.after(each);
        }
        return now;
    }

    private static Dispute dispute(DisputeState state, boolean refundable, int minutes) {
        return new Dispute("dp_1", state, euro(5_000), refundable, NOON.plusSeconds(60L * minutes));
    }
}
