package souk.refund;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.EventId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.order.Units;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.Parcel;
import souk.parcel.ParcelFixture;
import souk.parcel.ParcelRequest;
import souk.parcel.ParcelUpdate;
import souk.parcel.ParcelsInMemory;
import souk.parcel.Tracking;
import souk.payment.Cancellation;
import souk.payment.MutableClock;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.value.IdempotencyKey;

/**
 * Alice has paid for three mugs and a download of Sam, and a vase of Sue: 10 euros each, and 5 for
 * the shipping of either. Nine of each are in stock.
 */
final class RefundFixture {
    static final String PAYMENT = "pi_1";
    static final Duration RETURN_PERIOD = Duration.ofDays(14);

    final MutableClock clock = new MutableClock();
    final OrdersInMemory orders = new OrdersInMemory();
    final PaymentsInMemory payments = new PaymentsInMemory(clock);
    final ParcelsInMemory parcels = new ParcelsInMemory(orders);
    final RefundsInMemory refunds = new RefundsInMemory(orders);
    final Settlement settlement = new Settlement(orders, payments, clock);
    final Cancelling cancelling = cancelling(refunds);
    final Returning returning =
            new Returning(refunds, parcels, new ReturnPeriod(RETURN_PERIOD), clock);
    final SellerRefunds sellerRefunds = new SellerRefunds(refunds, clock);
    private int keys;

    RefundFixture() {
        for (String id : List.of("mug", "vase", "download")) {
            orders.with(SampleOrders.product(id, 1_000, 9));
        }
        orders.with(ParcelFixture.paidOrder());
    }

    Cancelling cancelling(Refunds over) {
        return new Cancelling(over, new Cancellation(orders, settlement, clock), clock);
    }

    Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    List<Refund> refundsMade() {
        return orders.refunds(order());
    }

    /** How much the last refund is of. */
    long lastAmount() {
        return refundsMade().getLast().amount().minor();
    }

    Units units(LineId line) {
        Order order = order();
        return Units.of(order, line(line)).orElseThrow();
    }

    private OrderLine line(LineId id) {
        return order().lines().stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> each.delivery() == Delivery.PARCEL)
                .findFirst()
                .orElseThrow();
    }

    int stock(LineId line) {
        return orders.product(new ProductId(line.value())).stock();
    }

    /** Alice cancels such units; all that can be, if none is named. */
    void cancel(String key, LineUnits... lines) {
        var some =
                lines.length == 0 ? Optional.<List<LineUnits>>empty() : Optional.of(List.of(lines));
        cancelling.cancel(
                SampleOrders.ALICE,
                SampleOrders.ORDER,
                new IdempotencyKey(key),
                new CancelRequest(some, false));
    }

    Parcel ship(SellerId seller, LineUnits... lines) {
        var request = new ParcelRequest(Optional.of(List.of(lines)), Tracking.NONE);
        var key = new IdempotencyKey("parcel-" + ++keys);
        return new Packing(parcels, clock).ship(seller, SampleOrders.ORDER, key, request);
    }

    void deliver(Parcel parcel) {
        new Delivering(parcels, clock)
                .update(parcel.seller(), parcel.order(), parcel.id(), ParcelUpdate.DELIVERED);
    }

    /** What Sam has sent has arrived. */
    void delivered(LineUnits... lines) {
        deliver(ship(ParcelFixture.SAM, lines));
    }

    Return ask(String key, LineUnits... lines) {
        return returning.ask(
                SampleOrders.ALICE,
                SampleOrders.ORDER,
                new IdempotencyKey(key),
                new ReturnRequest(List.of(lines), Optional.empty()));
    }

    Return say(SellerId seller, Return of, ReturnState state, boolean restock, long shipping) {
        return returning.change(
                seller,
                of.order(),
                of.id(),
                new ReturnChange(state, restock, shipping, Optional.empty()));
    }

    Refund give(String key, RefundRequest request) {
        return sellerRefunds.give(
                ParcelFixture.SAM, SampleOrders.ORDER, new IdempotencyKey(key), request);
    }

    /** The payment provider has so much of it go back by somebody's hand. */
    void dashboard(String id, long minor, RefundState state) {
        Refund refund = SampleRefunds.refund(id, minor, state);
        payments.put(PAYMENT, refund);
        var fact = new PaymentEvent.Refunded(Optional.of(PAYMENT), refund);
        settlement.handle(new PaymentEvent(new EventId("evt_" + ++keys), SampleOrders.ORDER, fact));
    }

    /** It says that a refund of the shop has come so far. */
    void told(Refund refund, RefundState state) {
        dashboard(refund.id().value(), refund.amount().minor(), state);
    }

    static LineUnits lineUnits(LineId line, int units) {
        return new LineUnits(line, new Quantity(units));
    }

    /** That units of a line go back, with all that is left of their price. */
    static RefundRequest units(LineId line, int units, boolean restock) {
        var each = new RefundRequest.Line(line, OptionalInt.of(units), OptionalLong.empty());
        return new RefundRequest(List.of(each), 0, restock, Optional.empty());
    }

    static RefundRequest amount(LineId line, long amount) {
        var each = new RefundRequest.Line(line, OptionalInt.empty(), OptionalLong.of(amount));
        return new RefundRequest(List.of(each), 0, false, Optional.empty());
    }

    static RefundRequest shipping(long amount) {
        return new RefundRequest(List.of(), amount, false, Optional.empty());
    }

    static Map<LineId, Long> amounts(Refund refund) {
        return refund.terms().orElseThrow().allocation().lines();
    }
}
