package souk.refund.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.SampleOrders;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.Parcel;
import souk.parcel.ParcelRequest;
import souk.parcel.ParcelUpdate;
import souk.parcel.Parcels;
import souk.parcel.ParcelsInMemory;
import souk.parcel.Tracking;
import souk.payment.CallInterceptor;
import souk.payment.Cancellation;
import souk.payment.MutableClock;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.refund.CancelRequest;
import souk.refund.Cancelling;
import souk.refund.RefundRequest;
import souk.refund.Refunds;
import souk.refund.RefundsInMemory;
import souk.refund.Return;
import souk.refund.ReturnChange;
import souk.refund.ReturnPeriod;
import souk.refund.ReturnRequest;
import souk.refund.Returning;
import souk.refund.SellerRefunds;
import souk.value.IdempotencyKey;
import souk.value.Refusal;

/** The shop as it is, in memory, with one paid order. */
final class World {
    static final String PAYMENT = "pi_1";

    final MutableClock clock = new MutableClock();
    final OrdersInMemory store = new OrdersInMemory();
    final PaymentsInMemory payments = new PaymentsInMemory(clock);
    final Orders orders = watched(Orders.class, store);
    private final Refunds refunds = watched(Refunds.class, new RefundsInMemory(store));
    private final Parcels parcels = watched(Parcels.class, new ParcelsInMemory(store));
    private final Map<String, Parcel> sent = new HashMap<>();
    private final Map<String, Return> asked = new HashMap<>();
    private final BiConsumer<Order, Order> changed;
    private Order last;
    private Optional<Runnable> meanwhile = Optional.empty();

    /**
     * @param changed told of each change of the order that is kept
     */
    World(Order paid, List<Product> products, BiConsumer<Order, Order> changed) {
        products.forEach(store::with);
        store.with(paid);
        this.last = paid;
        this.changed = changed;
    }

    Order order() {
        return store.find(SampleOrders.ORDER).orElseThrow();
    }

    List<Refund> refundsMade() {
        return store.refunds(order());
    }

    List<Return> returns() {
        return refunds.returnsOf(SampleOrders.ORDER);
    }

    /** Lets this happen just before the next change is kept, so that it is decided on old news. */
    void meanwhile(Runnable other) {
        meanwhile = Optional.of(other);
    }

    void noMoreMeanwhile() {
        meanwhile = Optional.empty();
    }

    /** {@code OK}, or the code of the refusal. */
    String answer(Request request) {
        try {
            act(request);
            return ReferenceShop.OK;
        } catch (Refusal no) {
            return no.code();
        }
    }

    private void act(Request request) {
        switch (request) {
            case Request.Cancel it -> cancel(it);
            case Request.Ship it ->
                    sent.put(
                            it.key(),
                            new Packing(parcels, clock)
                                    .ship(
                                            seller(it.seller()),
                                            SampleOrders.ORDER,
                                            new IdempotencyKey(it.key()),
                                            new ParcelRequest(
                                                    it.units().map(World::units), Tracking.NONE)));
            case Request.End it -> {
                var update = new ParcelUpdate(Optional.of(it.state()), Tracking.NONE);
                new Delivering(parcels, clock)
                        .update(
                                seller(it.seller()),
                                SampleOrders.ORDER,
                                Objects.requireNonNull(sent.get(it.parcel())).id(),
                                update);
            }
            case Request.Ask it -> {
                var wanted = new ReturnRequest(units(it.units()), Optional.empty());
                var key = new IdempotencyKey(it.key());
                asked.put(
                        it.key(),
                        returning().ask(SampleOrders.ALICE, SampleOrders.ORDER, key, wanted));
            }
            case Request.Say it -> {
                var said =
                        new ReturnChange(it.state(), it.restock(), it.shipping(), Optional.empty());
                returning()
                        .change(
                                seller(it.seller()),
                                SampleOrders.ORDER,
                                Objects.requireNonNull(asked.get(it.asked())).id(),
                                said);
            }
            case Request.Give it ->
                    new SellerRefunds(refunds, clock)
                            .give(
                                    seller(it.seller()),
                                    SampleOrders.ORDER,
                                    new IdempotencyKey(it.key()),
                                    request(it));
        }
    }

    private void cancel(Request.Cancel it) {
        var unpaid = new Cancellation(orders, new Settlement(orders, payments, clock), clock);
        new Cancelling(refunds, unpaid, clock)
                .cancel(
                        SampleOrders.ALICE,
                        SampleOrders.ORDER,
                        new IdempotencyKey(it.key()),
                        new CancelRequest(it.units().map(World::units), it.unpaidOnly()));
    }

    private Returning returning() {
        return new Returning(refunds, parcels, new ReturnPeriod(Duration.ofDays(14)), clock);
    }

    private static RefundRequest request(Request.Give it) {
        List<RefundRequest.Line> lines = new ArrayList<>();
        for (Request.Piece piece : it.pieces()) {
            lines.add(
                    new RefundRequest.Line(
                            line(piece.line()),
                            piece.units() > 0 ? OptionalInt.of(piece.units()) : OptionalInt.empty(),
                            piece.amount().map(OptionalLong::of).orElse(OptionalLong.empty())));
        }
        return new RefundRequest(lines, it.shipping(), it.restock(), Optional.empty());
    }

    static LineId line(int number) {
        return new LineId("line-" + number);
    }

    static SellerId seller(int number) {
        return new SellerId("seller-" + number);
    }

    private static List<LineUnits> units(Map<Integer, Integer> units) {
        return units.entrySet().stream()
                .map(each -> new LineUnits(line(each.getKey()), new Quantity(each.getValue())))
                .toList();
    }

    private <T> T watched(Class<T> port, T real) {
        return CallInterceptor.of(port, real, this::step);
    }

    private @Nullable Object step(String method, Callable<@Nullable Object> call) throws Exception {
        if (!method.equals("keep") && !method.equals("update")) {
            return call.call();
        }
        Optional<Runnable> other = meanwhile;
        meanwhile = Optional.empty();
        other.ifPresent(Runnable::run);
        Object answer = call.call();
        Order now = order();
        if (now.version() != last.version()) {
            Order before = last;
            last = now;
            changed.accept(before, now);
        }
        return answer;
    }
}
