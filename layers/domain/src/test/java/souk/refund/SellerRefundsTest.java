package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.parcel.ParcelFixture.DOWNLOAD;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;
import static souk.parcel.ParcelFixture.VASE;
import static souk.refund.RefundFixture.amount;
import static souk.refund.RefundFixture.lineUnits;
import static souk.refund.RefundFixture.shipping;
import static souk.refund.RefundFixture.units;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.RefundTerms;
import souk.order.RefundedLine;
import souk.order.SampleOrders;
import souk.order.Units;
import souk.payment.CallInterceptor;
import souk.value.IdempotencyKeyReused;
import souk.value.Refusal;

class SellerRefundsTest {
    private final RefundFixture fixture = new RefundFixture();

    @Test
    void givesUnitsBackWithTheirPriceTheUnsentFirst() {
        fixture.ship(SAM, lineUnits(MUGS, 2));

        Refund refund = fixture.give("one", units(MUGS, 2, true));

        assertThat(refund.amount().minor()).isEqualTo(2_000);
        assertThat(refund.state()).isEqualTo(RefundState.ASKED);
        RefundTerms terms = refund.terms().orElseThrow();
        assertThat(terms.by()).isEqualTo(Party.SELLER);
        assertThat(terms.lines()).containsExactly(new RefundedLine(MUGS, 2, 2_000));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 2, 0, 1, 1));
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
    }

    @Test
    void givesAnAmountBackAndNoUnit() {
        Refund refund = fixture.give("one", amount(MUGS, 700));

        assertThat(refund.amount().minor()).isEqualTo(700);
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(3, 0, 0, 0, 0));
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
    }

    @Test
    void givesAnAmountForUnitsAndShippingAtOnce() {
        var line = new RefundRequest.Line(MUGS, OptionalInt.of(1), OptionalLong.of(400));
        Refund refund =
                fixture.give("one", new RefundRequest(List.of(line), 100, false, Optional.empty()));

        assertThat(refund.amount().minor()).isEqualTo(500);
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(2, 0, 0, 1, 0));
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
        assertThat(fixture.give("two", units(MUGS, 1, false)).amount().minor()).isEqualTo(1_000);
    }

    @Test
    void givesADownloadBackThatIsNeverSent() {
        Refund refund = fixture.give("one", units(DOWNLOAD, 1, false));

        assertThat(refund.amount().minor()).isEqualTo(1_000);
        assertThat(fixture.order().counts().cancelled(DOWNLOAD)).isEqualTo(1);
        refused(NotRefundable.class, () -> fixture.give("two", units(DOWNLOAD, 1, false)));
    }

    @Test
    void givesNoMoreBackThanIsLeftAndTellsHowMuchThatIs() {
        fixture.give("one", amount(MUGS, 2_600));
        fixture.give("two", shipping(200));
        Order before = fixture.order();

        var no = refused(NotRefundable.class, () -> fixture.give("three", amount(MUGS, 401)));

        assertThat(no.current())
                .isEqualTo(
                        Map.of(
                                "lines",
                                List.of(
                                        Map.of("id", "mug", "quantity", 3, "amount", 400L),
                                        Map.of("id", "download", "quantity", 1, "amount", 1_000L)),
                                "shipping",
                                300L));
        refused(NotRefundable.class, () -> fixture.give("four", shipping(301)));
        refused(NotRefundable.class, () -> fixture.give("five", units(MUGS, 4, true)));
        assertThat(fixture.order()).isEqualTo(before);
        fixture.give("six", amount(MUGS, 400));
        fixture.give("seven", shipping(300));
        assertThat(fixture.order().refunded().minor()).isEqualTo(3_500);
    }

    @Test
    void givesAllShippingBackWhenNothingIsSentWhateverIsAskedFor() {
        var line = new RefundRequest.Line(MUGS, OptionalInt.of(3), OptionalLong.empty());

        Refund refund =
                fixture.give("one", new RefundRequest(List.of(line), 1, true, Optional.empty()));

        assertThat(refund.amount().minor()).isEqualTo(3_500);
    }

    @Test
    void keepsTheShippingOfWhatWasSent() {
        fixture.ship(SAM, lineUnits(MUGS, 1));

        assertThat(fixture.give("one", units(MUGS, 3, true)).amount().minor()).isEqualTo(3_000);
    }

    @Test
    void givesOnceForOneKey() {
        Refund first = fixture.give("one", units(MUGS, 1, true));

        assertThat(fixture.give("one", units(MUGS, 1, true))).isEqualTo(first);
        assertThat(fixture.refundsMade()).hasSize(1);
        assertThat(fixture.stock(MUGS)).isEqualTo(10);
        refused(IdempotencyKeyReused.class, () -> fixture.give("one", units(MUGS, 2, true)));
        refused(IdempotencyKeyReused.class, () -> fixture.give("one", units(MUGS, 1, false)));
    }

    @Test
    void givesTheLastMoneyOnceFromTwoTabs() {
        var meanwhile =
                CallInterceptor.before(
                        Refunds.class,
                        fixture.refunds,
                        "keep",
                        () -> fixture.give("one", amount(MUGS, 3_000)));
        var other = new SellerRefunds(meanwhile, fixture.clock);

        refused(NotRefundable.class, () -> other.give(SAM, ORDER, KEY, amount(MUGS, 1)));
        assertThat(fixture.order().refunded().minor()).isEqualTo(3_000);
    }

    @Test
    void givesNothingOfOthersAndNothingOfWhatIsNotPaid() {
        refused(NoSuchLine.class, () -> fixture.give("one", units(VASE, 1, true)));
        refused(
                NotRefundable.class,
                () -> fixture.sellerRefunds.give(SUE, ORDER, KEY, shipping(501)));
        refused(
                NoSuchOrder.class,
                () ->
                        fixture.sellerRefunds.give(
                                new SellerId("other"), ORDER, KEY, amount(MUGS, 1)));
        fixture.orders.with(SampleOrders.order(SampleOrders.product("mug", 1_000, 9)));
        refused(NoSuchOrder.class, () -> fixture.give("two", amount(MUGS, 1)));
    }

    private static <R extends Refusal> R refused(Class<R> as, ThrowingCallable call) {
        return assertThatExceptionOfType(as).isThrownBy(call).actual();
    }
}
