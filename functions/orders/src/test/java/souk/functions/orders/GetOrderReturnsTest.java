package souk.functions.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.http.Call;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.Parcel;
import souk.parcel.ParcelFixture;
import souk.parcel.ParcelRequest;
import souk.parcel.ParcelsInMemory;
import souk.parcel.Tracking;
import souk.payment.MutableClock;
import souk.refund.RefundsInMemory;
import souk.refund.Return;
import souk.refund.ReturnChange;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnRequest;
import souk.refund.ReturnState;
import souk.refund.Returning;
import souk.value.IdempotencyKey;

/** What GetOrder tells of what may be returned, of what is, and of disputes. */
class GetOrderReturnsTest {
    private static final ReturnPeriod PERIOD = new ReturnPeriod(Duration.ofDays(14));

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_000, 9))
                    .with(SampleOrders.product("vase", 1_000, 9))
                    .with(SampleOrders.product("download", 1_000, 9))
                    .with(ParcelFixture.paidOrder());
    private final ParcelsInMemory parcels = new ParcelsInMemory(orders);
    private final RefundsInMemory refunds = new RefundsInMemory(orders);
    private final Returning returning = new Returning(refunds, parcels, PERIOD, clock);

    @Test
    void tellsWhatMayBeReturnedBySellerAndUntilWhen() {
        Parcel parcel = sent(2);
        assertThat(read().path("returnable").toString())
                .isEqualTo(
                        "[{\"sellerId\":\"sam\",\"until\":null,"
                                + "\"lines\":[{\"id\":\"mug\",\"quantity\":2}]}]");

        arrived(parcel);
        assertThat(read().at("/returnable/0/until").asText()).isEqualTo("2026-03-15T12:00:00Z");

        clock.pass(Duration.ofDays(14));
        assertThat(read().path("returnable")).isEmpty();
    }

    @Test
    void showsReturnsAndNoLongerOffersTheirUnits() {
        arrived(sent(2));

        Return one = asked("one");
        assertThat(read().at("/returns/0/id").asText()).isEqualTo(one.id().value());
        assertThat(read().at("/returns/0/state").asText()).isEqualTo("Asked");
        assertThat(read().at("/returnable/0/lines/0/quantity").asInt()).isEqualTo(1);

        asked("two");
        assertThat(read().path("returns")).hasSize(2);
        assertThat(read().path("returnable")).isEmpty();
    }

    @Test
    void showsTheRefundOfWhatWasReceived() {
        arrived(sent(1));
        Return asked = asked("one");
        for (ReturnState state : List.of(ReturnState.APPROVED, ReturnState.RECEIVED)) {
            var said = new ReturnChange(state, false, 0, Optional.empty());
            returning.change(ParcelFixture.SAM, SampleOrders.ORDER, asked.id(), said);
        }

        JsonNode order = read();
        assertThat(order.at("/returns/0/state").asText()).isEqualTo("Received");
        assertThat(order.at("/products/0/units/returned").asInt()).isEqualTo(1);
        assertThat(order.at("/products/0/refundedAmount").asLong()).isEqualTo(1_000);
        assertThat(order.at("/refunds/0/by").asText()).isEqualTo("Shopper");
        assertThat(order.at("/refunds/0/lines").toString())
                .isEqualTo("[{\"id\":\"mug\",\"quantity\":1,\"amount\":1000}]");
    }

    @Test
    void showsDisputes() {
        Order before = orders.find(SampleOrders.ORDER).orElseThrow();
        var told =
                new Dispute(
                        "du_1",
                        DisputeState.INQUIRY,
                        SampleOrders.euro(700),
                        true,
                        SampleOrders.NOON);
        orders.update(before, before.disputed(told, clock.instant()), Optional.empty());

        assertThat(read().path("disputes").toString())
                .isEqualTo("[{\"id\":\"du_1\",\"state\":\"Inquiry\",\"amount\":700}]");
    }

    private Return asked(String key) {
        var request = new ReturnRequest(List.of(mugs(1)), Optional.empty());
        return returning.ask(
                SampleOrders.ALICE, SampleOrders.ORDER, new IdempotencyKey(key), request);
    }

    private Parcel sent(int mugs) {
        return new Packing(parcels, clock)
                .ship(
                        ParcelFixture.SAM,
                        SampleOrders.ORDER,
                        new IdempotencyKey("sent"),
                        new ParcelRequest(Optional.of(List.of(mugs(mugs))), Tracking.NONE));
    }

    private void arrived(Parcel parcel) {
        new Delivering(parcels, clock).confirm(SampleOrders.ALICE, SampleOrders.ORDER, parcel.id());
    }

    private static LineUnits mugs(int units) {
        return new LineUnits(new LineId("mug"), new Quantity(units));
    }

    private JsonNode read() {
        return Call.of("GET /api/orders/{id}")
                .as("alice")
                .path("id", SampleOrders.ORDER.value())
                .to(new GetOrder(orders, new OrderParts(orders, parcels, refunds, PERIOD, clock)))
                .json();
    }
}
