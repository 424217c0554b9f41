package souk.functions.refunds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
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
import souk.refund.ReturnPeriod;
import souk.refund.Returning;
import souk.refund.SellerRefunds;
import souk.seller.SellersInMemory;
import souk.value.IdempotencyKey;

/** The routes of money back over ports in memory: alice has paid for goods of sam and sue. */
final class RefundFunctions {
    static final String ORDER = SampleOrders.ORDER.value();
    static final Duration PERIOD = Duration.ofDays(14);

    final MutableClock clock = new MutableClock();
    final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_000, 9))
                    .with(SampleOrders.product("vase", 1_000, 9))
                    .with(SampleOrders.product("download", 1_000, 9))
                    .with(ParcelFixture.paidOrder());
    final RefundsInMemory refunds = new RefundsInMemory(orders);
    private final ParcelsInMemory parcels = new ParcelsInMemory(orders);
    private final SellersInMemory sellers =
            new SellersInMemory()
                    .with("sam", ParcelFixture.SAM)
                    .with("sue", ParcelFixture.SUE)
                    .with("carol", new SellerId("carols"));

    /** A seller sends so many units of a line, and they arrive at once. */
    RefundFunctions arrived(SellerId seller, LineId line, int units) {
        Parcel parcel = sent(seller, line, units);
        new Delivering(parcels, clock).confirm(SampleOrders.ALICE, SampleOrders.ORDER, parcel.id());
        return this;
    }

    Parcel sent(SellerId seller, LineId line, int units) {
        var lines = List.of(new LineUnits(line, new Quantity(units)));
        return new Packing(parcels, clock)
                .ship(
                        seller,
                        SampleOrders.ORDER,
                        new IdempotencyKey("parcel-" + line + units),
                        new ParcelRequest(Optional.of(lines), Tracking.NONE));
    }

    /** A return asked for by alice; answers its id. */
    String asked(String key, String lines) {
        return ask("alice", key, "{\"lines\": [" + lines + "]}").json().path("id").asText();
    }

    Answer ask(String shopper, String key, String body) {
        return asking(body).as(shopper).header("idempotency-key", key).to(asking());
    }

    static Call asking(String body) {
        return Call.of("POST /api/orders/{id}/returns").path("id", ORDER).json(body);
    }

    AskReturn asking() {
        return new AskReturn(returning());
    }

    Answer change(String seller, String id, String body) {
        return changing(id, body).as(seller).to(changing());
    }

    static Call changing(String id, String body) {
        return Call.of("PUT /api/sellers/orders/{id}/returns/{returnId}")
                .path("id", ORDER)
                .path("returnId", id)
                .json(body);
    }

    ChangeReturn changing() {
        return new ChangeReturn(sellers, returning());
    }

    Answer give(String seller, String key, String body) {
        return giving(body).as(seller).header("idempotency-key", key).to(giving());
    }

    static Call giving(String body) {
        return Call.of("POST /api/sellers/orders/{id}/refunds").path("id", ORDER).json(body);
    }

    GiveRefund giving() {
        return new GiveRefund(sellers, new SellerRefunds(refunds, clock));
    }

    ListReturns listing() {
        return new ListReturns(sellers, refunds);
    }

    private Returning returning() {
        return new Returning(refunds, parcels, new ReturnPeriod(PERIOD), clock);
    }

    Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    int stock(String product) {
        return orders.product(new ProductId(product)).stock();
    }
}
