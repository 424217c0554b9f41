package souk.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static souk.order.SampleOrders.ORDER;
import static souk.parcel.ParcelFixture.MUGS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;

class AssumedDeliveriesTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final ParcelFixture fixture = new ParcelFixture();
    private final List<Parcels.Sent> failed = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNoOtherWaitingAndIsTold() {
        fixture.mugs("one", 3);
        fixture.clock.pass(A_DAY);
        var unknown = new Parcels.Sent(new OrderId("gone"), new ParcelId("gone"));

        assertThatExceptionOfType(NoSuchOrder.class)
                .isThrownBy(() -> run(first(unknown), Duration.ofMinutes(1)));

        assertThat(failed).containsExactly(unknown);
        assertThat(fixture.units(MUGS).delivered()).isEqualTo(3);
    }

    @Test
    void leavesToTheNextRunWhatItHasNoTimeFor() {
        fixture.mugs("one", 3);
        fixture.clock.pass(A_DAY);

        run(fixture.parcels, Duration.ZERO);

        assertThat(fixture.units(MUGS).delivered()).isZero();
    }

    private void run(Parcels parcels, Duration left) {
        new AssumedDeliveries(parcels, fixture.delivering, fixture.clock, A_DAY)
                .run(left, () -> {}, (sent, fault) -> failed.add(sent));
    }

    /** Finds one before the others that is not there. */
    private Parcels first(Parcels.Sent one) {
        return new Parcels() {
            @Override
            public Found find(OrderId order, ParcelId parcel) {
                return fixture.parcels.find(order, parcel);
            }

            @Override
            public List<Parcel> of(OrderId order) {
                return fixture.parcels.of(ORDER);
            }

            @Override
            public boolean keep(Order before, Order after, Parcel parcel) {
                return fixture.parcels.keep(before, after, parcel);
            }

            @Override
            public List<Sent> sentBy(Instant time, int most) {
                return Stream.concat(Stream.of(one), fixture.parcels.sentBy(time, most).stream())
                        .toList();
            }
        };
    }
}
