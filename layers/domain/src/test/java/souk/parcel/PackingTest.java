package souk.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.parcel.ParcelFixture.DOWNLOAD;
import static souk.parcel.ParcelFixture.MUGS;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;
import static souk.parcel.ParcelFixture.VASE;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.NoSuchOrder;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.Units;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;
import souk.value.Refusal;

class PackingTest {
    private static final IdempotencyKey KEY = new IdempotencyKey("parcel-1");

    private final ParcelFixture fixture = new ParcelFixture();

    @Test
    void sendsAnyUnitsOfOwnLines() {
        Parcel parcel = fixture.mugs("one", 2);

        assertThat(parcel.units()).isEqualTo(ParcelFixture.mugs(2));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(1, 2, 0, 0, 0));
        assertThat(fixture.units(VASE)).isEqualTo(new Units(1, 0, 0, 0, 0));
        assertThat(Fulfilment.of(fixture.order(), SAM)).isEqualTo(Fulfilment.PARTLY_SHIPPED);
        assertThat(Fulfilment.of(fixture.order(), SUE)).isEqualTo(Fulfilment.UNFULFILLED);
    }

    @Test
    void sendsAllThatIsLeftOfOwnLinesWhenNoneIsNamed() {
        fixture.mugs("one", 1);

        Parcel rest = ship(SAM, KEY, ParcelFixture.all());

        assertThat(rest.units()).isEqualTo(ParcelFixture.mugs(2));
        assertThat(Fulfilment.of(fixture.order(), SAM)).isEqualTo(Fulfilment.SHIPPED);
        assertThat(Fulfilment.of(fixture.order())).isEqualTo(Fulfilment.PARTLY_SHIPPED);
    }

    @Test
    void splittingChangesNoAmount() {
        var before = fixture.order();

        fixture.mugs("one", 1);
        fixture.mugs("two", 1);
        fixture.mugs("three", 1);

        assertThat(fixture.order().total()).isEqualTo(before.total());
        assertThat(fixture.order().shipping()).isEqualTo(before.shipping());
    }

    @Test
    void sendsNoMoreThanIsLeftAndTellsHowMuchThatIs() {
        fixture.mugs("one", 2);

        var no = refused(UnitsNotLeft.class, () -> fixture.mugs("two", 2));

        assertThat(no.current())
                .isEqualTo(Map.of("lines", List.of(Map.of("id", "mug", "toPack", 1))));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(1, 2, 0, 0, 0));
    }

    @Test
    void sendsNothingOfNothing() {
        fixture.mugs("one", 3);

        refused(UnitsNotLeft.class, () -> ship(SAM, KEY, ParcelFixture.all()));
    }

    @Test
    void sendsOneParcelForOneKey() {
        Parcel first = fixture.mugs("one", 2);

        assertThat(fixture.mugs("one", 2)).isEqualTo(first);
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(1, 2, 0, 0, 0));
        refused(IdempotencyKeyReused.class, () -> fixture.mugs("one", 1));
    }

    @Test
    void aKeyOfOneSellerIsNoneOfAnothers() {
        ship(SAM, KEY, ParcelFixture.all());

        assertThat(ship(SUE, KEY, ParcelFixture.all()).units()).isEqualTo(Map.of(VASE, 1));
    }

    @Test
    void sendsNothingOfOthersAndNothingThatIsNotSent() {
        for (LineId line : List.of(VASE, DOWNLOAD, new LineId("unknown"))) {
            refused(NoSuchLine.class, () -> ship(SAM, KEY, ParcelFixture.of(line, 1)));
        }
        refused(NoSuchOrder.class, () -> ship(new SellerId("somebody"), KEY, ParcelFixture.all()));
        refused(
                NoSuchOrder.class,
                () -> fixture.packing.ship(SAM, new OrderId("other"), KEY, ParcelFixture.all()));
    }

    @Test
    void anOrderThatIsNotPaidIsNobodysToSend() {
        fixture.orders.with(ParcelFixture.unpaidOrder());

        refused(NoSuchOrder.class, () -> ship(SAM, KEY, ParcelFixture.all()));
    }

    @Test
    void whatIsAllRefundedIsNotSentUntilTheRefundFails() {
        refund(RefundState.PENDING);
        refused(UnitsNotLeft.class, () -> ship(SAM, KEY, ParcelFixture.all()));
        assertThat(fixture.units(MUGS)).isEqualTo(new Units(0, 0, 0, 3, 0));
        assertThat(Fulfilment.of(fixture.order())).isEqualTo(Fulfilment.NONE);

        refund(RefundState.FAILED);

        assertThat(ship(SAM, KEY, ParcelFixture.all()).units()).isEqualTo(ParcelFixture.mugs(3));
    }

    private void refund(RefundState state) {
        var order = fixture.order();
        var refund =
                Refund.unattributed(new RefundId("re_1"), order.total(), state, SampleOrders.NOON);
        fixture.orders.with(order.refunded(List.of(), refund, SampleOrders.NOON));
    }

    private Parcel ship(SellerId seller, IdempotencyKey key, ParcelRequest request) {
        return fixture.packing.ship(seller, SampleOrders.ORDER, key, request);
    }

    private static <R extends Refusal> R refused(Class<R> as, ThrowingCallable call) {
        return assertThatExceptionOfType(as).isThrownBy(call).actual();
    }
}
