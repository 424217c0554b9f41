package souk.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.parcel.ParcelFixture.DOWNLOAD;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.VASE;
import static souk.refund.RefundFixture.lineUnits;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.Units;
import souk.payment.CallInterceptor;
import souk.payment.NotCancelled;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKeyReused;

class CancellingTest {
    private static final CancelRequest ALL = new CancelRequest(Optional.empty(), false);
    private final RefundFixture fixture = new RefundFixture();

    @Test
    void cancelsAnUnpaidOrderWholeAndRefundsNothing() {
        Order unpaid = SampleOrders.order(SampleOrders.product("mug", 1_000, 9));
        fixture.orders.with(unpaid);

        refused("ORDER_NOT_PAID", () -> fixture.cancel("one", lineUnits(MUGS, 1)));
        assertThat(fixture.order()).isEqualTo(unpaid);
        fixture.cancel("two");
        fixture.cancel("two");

        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
        assertThat(fixture.refundsMade()).isEmpty();
    }

    @Test
    void cancelsUnitsThatNobodyHasPackedAndPromisesTheirMoney() {
        fixture.cancel("one", lineUnits(MUGS, 1));

        assertThat(fixture.units(MUGS)).isEqualTo(new Units(2, 0, 0, 1, 0));
        assertThat(fixture.stock(MUGS)).isEqualTo(10);
        Refund refund = fixture.refundsMade().getFirst();
        assertThat(refund.state()).isEqualTo(RefundState.ASKED);
        assertThat(RefundFixture.amounts(refund)).isEqualTo(Map.of(MUGS, 1_000L));
        assertThat(refund.amount().minor()).isEqualTo(1_000);
        assertThat(fixture.order().refunded()).isEqualTo(refund.amount());
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void cancelsAllThatIsLeftToPackWhenNothingIsNamed() {
        fixture.ship(SAM, lineUnits(MUGS, 1));

        fixture.cancel("one");

        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 1, 0, 2, 0));
        assertThat(fixture.units(VASE)).isEqualTo(new Units(0, 0, 0, 1, 0));
        assertThat(fixture.stock(MUGS)).isEqualTo(11);
        assertThat(fixture.stock(VASE)).isEqualTo(10);
        assertThat(fixture.stock(DOWNLOAD)).isEqualTo(9);
    }

    @Test
    void cancelsNoMoreThanIsLeftToPack() {
        fixture.ship(SAM, lineUnits(MUGS, 2));
        Order before = fixture.order();

        refused("UNITS_NOT_LEFT", () -> fixture.cancel("one", lineUnits(MUGS, 2)));
        refused("UNITS_NOT_LEFT", () -> fixture.cancel("two", lineUnits(DOWNLOAD, 1)));
        refused(NoSuchLine.class, () -> fixture.cancel("three", lineUnits(new LineId("other"), 1)));
        assertThat(fixture.order()).isEqualTo(before);
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
        fixture.cancel("four");
        refused("UNITS_NOT_LEFT", () -> fixture.cancel("five"));
    }

    @Test
    void cancelsOnceForOneKey() {
        fixture.cancel("one", lineUnits(MUGS, 1));
        Order before = fixture.order();

        fixture.cancel("one", lineUnits(MUGS, 1));

        assertThat(fixture.order()).isEqualTo(before);
        assertThat(fixture.stock(MUGS)).isEqualTo(10);
        refused(IdempotencyKeyReused.class, () -> fixture.cancel("one", lineUnits(MUGS, 2)));
        refused(IdempotencyKeyReused.class, () -> fixture.cancel("one"));
    }

    @Test
    void leavesAPaidOrderAloneWhenOnlyAnUnpaidOneIsMeant() {
        Order before = fixture.order();

        refused(
                "ORDER_ALREADY_PAID",
                () ->
                        fixture.cancelling.cancel(
                                ALICE, ORDER, KEY, new CancelRequest(Optional.empty(), true)));

        assertThat(fixture.order()).isEqualTo(before);
    }

    @Test
    void isNobodysButTheShoppersPaidOrNot() {
        refused(
                NoSuchOrder.class,
                () -> fixture.cancelling.cancel(new ShopperId("bob"), ORDER, KEY, ALL));
        fixture.orders.with(SampleOrders.order(SampleOrders.product("mug", 1_000, 9)));
        refused(
                NoSuchOrder.class,
                () -> fixture.cancelling.cancel(new ShopperId("bob"), ORDER, KEY, ALL));
    }

    @Test
    void cancelsNothingThatIsPackedMeanwhile() {
        var meanwhile =
                CallInterceptor.before(
                        Refunds.class,
                        fixture.refunds,
                        "keep",
                        () -> fixture.ship(SAM, lineUnits(MUGS, 3)));

        fixture.cancelling(meanwhile).cancel(ALICE, ORDER, KEY, ALL);

        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 3, 0, 0, 0));
        assertThat(fixture.stock(MUGS)).isEqualTo(9);
        assertThat(fixture.lastAmount()).isEqualTo(1_500);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThat(refused(NotCancelled.class, call).code()).isEqualTo(code);
    }

    private static <R extends RuntimeException> R refused(Class<R> as, ThrowingCallable call) {
        return assertThatExceptionOfType(as).isThrownBy(call).actual();
    }
}
