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
import static souk.refund.RefundFixture.lineUnits;
import static souk.refund.ReturnState.APPROVED;
import static souk.refund.ReturnState.ASKED;
import static souk.refund.ReturnState.REFUSED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.order.NoSuchOrder;
import souk.order.SampleOrders;
import souk.parcel.Parcel;
import souk.payment.CallInterceptor;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKeyReused;

/** Which returns may be asked for, and when. */
class ReturningTest {
    private final RefundFixture fixture = new RefundFixture();

    @Test
    void asksForUnitsThatHaveArrived() {
        fixture.delivered(lineUnits(MUGS, 2));

        Return asked = fixture.ask("one", lineUnits(MUGS, 2));

        assertThat(asked.state()).isEqualTo(ASKED);
        assertThat(asked.seller()).isEqualTo(SAM);
        assertThat(fixture.refunds.returnsOf(ORDER)).containsExactly(asked);
        assertThat(fixture.refunds.waiting(SAM, 9, Optional.empty()).items())
                .containsExactly(asked);
        assertThat(fixture.refundsMade()).isEmpty();
    }

    @Test
    void canBeAskedUntilFourteenDaysAfterTheLastParcelOfTheSellerArrived() {
        fixture.delivered(lineUnits(MUGS, 1));
        fixture.clock.pass(Duration.ofDays(10));
        fixture.delivered(lineUnits(MUGS, 1));
        fixture.clock.pass(RefundFixture.RETURN_PERIOD.minusSeconds(1));
        fixture.ask("one", lineUnits(MUGS, 1));

        fixture.clock.pass(Duration.ofSeconds(1));

        refused("RETURN_PERIOD_OVER", () -> fixture.ask("two", lineUnits(MUGS, 1)));
    }

    @Test
    void canBeAskedWhileAParcelOfTheSellerIsOnItsWay() {
        Parcel parcel = fixture.ship(SAM, lineUnits(MUGS, 1));
        fixture.clock.pass(Duration.ofDays(30));
        fixture.ask("one", lineUnits(MUGS, 1));
        fixture.deliver(parcel);

        fixture.ship(SUE, lineUnits(VASE, 1));
        fixture.clock.pass(RefundFixture.RETURN_PERIOD);

        refused("RETURN_PERIOD_OVER", () -> fixture.ask("two", lineUnits(MUGS, 1)));
        fixture.ask("three", lineUnits(VASE, 1));
    }

    @Test
    void goesToOneSeller() {
        fixture.delivered(lineUnits(MUGS, 1));
        fixture.deliver(fixture.ship(SUE, lineUnits(VASE, 1)));

        refused(
                SeveralSellers.class,
                () -> fixture.ask("one", lineUnits(MUGS, 1), lineUnits(VASE, 1)));
    }

    @Test
    void countsNoMoreThanWasSentAndIsInNoOtherReturn() {
        fixture.delivered(lineUnits(MUGS, 2));

        refused("NOT_RETURNABLE", () -> fixture.ask("one", lineUnits(MUGS, 3)));
        refused("NOT_RETURNABLE", () -> fixture.ask("two", lineUnits(DOWNLOAD, 1)));
        refused(NoSuchLine.class, () -> fixture.ask("three", lineUnits(new LineId("other"), 1)));
        Return first = fixture.ask("four", lineUnits(MUGS, 1));
        refused("NOT_RETURNABLE", () -> fixture.ask("five", lineUnits(MUGS, 2)));
        fixture.say(SAM, first, REFUSED, false, 0);
        fixture.ask("six", lineUnits(MUGS, 2));
        refused("NOT_RETURNABLE", () -> fixture.ask("seven", lineUnits(MUGS, 1)));
    }

    @Test
    void refundsNoUnitThatIsInAReturn() {
        fixture.delivered(lineUnits(MUGS, 3));
        fixture.ask("one", lineUnits(MUGS, 2));

        refused(
                NotRefundable.class,
                () -> fixture.give("two", RefundFixture.units(MUGS, 2, false)));
        fixture.give("three", RefundFixture.units(MUGS, 1, false));
    }

    @Test
    void asksOnceForOneKey() {
        fixture.delivered(lineUnits(MUGS, 2));
        Return first = fixture.ask("one", lineUnits(MUGS, 1));
        Return approved = fixture.say(SAM, first, APPROVED, false, 0);

        assertThat(fixture.ask("one", lineUnits(MUGS, 1))).isEqualTo(approved);
        assertThat(fixture.refunds.returnsOf(ORDER)).hasSize(1);
        refused(IdempotencyKeyReused.class, () -> fixture.ask("one", lineUnits(MUGS, 2)));
    }

    @Test
    void asksOnceForAUnitFromTwoTabs() {
        fixture.delivered(lineUnits(MUGS, 1));
        var meanwhile =
                CallInterceptor.before(
                        Refunds.class,
                        fixture.refunds,
                        "keep",
                        () -> fixture.ask("one", lineUnits(MUGS, 1)));
        var other =
                new Returning(
                        meanwhile,
                        fixture.parcels,
                        new ReturnPeriod(RefundFixture.RETURN_PERIOD),
                        fixture.clock);
        var request = new ReturnRequest(List.of(lineUnits(MUGS, 1)), Optional.empty());

        refused("NOT_RETURNABLE", () -> other.ask(SampleOrders.ALICE, ORDER, KEY, request));
        assertThat(fixture.refunds.returnsOf(ORDER)).hasSize(1);
    }

    @Test
    void isTheShoppersAloneOnceTheOrderIsPaid() {
        var request = new ReturnRequest(List.of(lineUnits(MUGS, 1)), Optional.empty());
        refused(
                NoSuchOrder.class,
                () -> fixture.returning.ask(new ShopperId("bob"), ORDER, KEY, request));
        fixture.orders.with(SampleOrders.order(SampleOrders.product("mug", 1_000, 9)));
        refused(NoSuchOrder.class, () -> fixture.ask("one", lineUnits(MUGS, 1)));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThat(refused(NotReturnable.class, call).code()).isEqualTo(code);
    }

    private static <R extends RuntimeException> R refused(Class<R> as, ThrowingCallable call) {
        return assertThatExceptionOfType(as).isThrownBy(call).actual();
    }
}
