package souk.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.SampleOrders.ORDER;
import static souk.parcel.ParcelFixture.SAM;
import static souk.parcel.ParcelFixture.SUE;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.order.NoSuchOrder;
import souk.order.OrderLine;
import souk.order.SampleShipping;
import souk.shipping.Address;
import souk.value.IdempotencyKey;

class SellerOrderTest {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final ParcelFixture fixture = new ParcelFixture();

    @Test
    void hasTheSellersOwnLinesAndParcelsAndNoOthers() {
        fixture.mugs("one", 1);
        fixture.packing.ship(SUE, ORDER, new IdempotencyKey("two"), ParcelFixture.all());

        SellerOrder sams = of(SAM);

        assertThat(sams.lines()).extracting(OrderLine::seller).containsOnly(SAM);
        assertThat(sams.parcels()).extracting(Parcel::seller).containsExactly(SAM);
        assertThat(sams.charge().orElseThrow().seller()).isEqualTo(SAM);
    }

    @Test
    void isNobodysWhoHasNoLineInIt() {
        assertThatExceptionOfType(NoSuchOrder.class).isThrownBy(() -> of(new SellerId("somebody")));
    }

    @Test
    void showsTheAddressWhileSomethingIsToBeSentOrOnItsWay() {
        assertThat(address(SAM)).contains(SampleShipping.ADDRESS);

        fixture.mugs("one", 3);
        fixture.clock.pass(Duration.ofDays(365));

        assertThat(address(SAM)).contains(SampleShipping.ADDRESS);
    }

    @Test
    void hidesTheAddressAMonthAfterTheLastParcelHasArrivedOrWasLost() {
        for (ParcelState end : new ParcelState[] {ParcelState.DELIVERED, ParcelState.LOST}) {
            var ended = new ParcelFixture();
            Parcel parcel = ended.mugs("one", 3);
            ended.delivering.update(
                    SAM, ORDER, parcel.id(), new ParcelUpdate(Optional.of(end), Tracking.NONE));

            ended.clock.pass(SellerOrder.ADDRESS_KEPT.minus(A_MOMENT));
            assertThat(address(ended, SAM)).isPresent();

            ended.clock.pass(A_MOMENT);
            assertThat(address(ended, SAM)).isEmpty();
            assertThat(address(ended, SUE)).isPresent();
        }
    }

    private SellerOrder of(SellerId seller) {
        return new SellerOrder(fixture.order(), seller, fixture.parcels.of(ORDER));
    }

    private Optional<Address> address(SellerId seller) {
        return address(fixture, seller);
    }

    private static Optional<Address> address(ParcelFixture fixture, SellerId seller) {
        return new SellerOrder(fixture.order(), seller, fixture.parcels.of(ORDER))
                .address(fixture.clock.instant());
    }
}
