package souk.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import souk.order.CheckoutState;
import souk.order.OpenOrderLimits;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OutOfStock;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReviewedQuote;
import souk.order.ShippingLookup;
import souk.order.ShippingTerms;
import souk.order.StockHold;
import souk.shopper.Email;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;
import souk.value.Refusal;

/**
 * Turns a cart into an order that can be paid. Each step may be the last one before a crash; the
 * same request sent again goes on where it stopped: the order's id comes from the shopper's seed
 * and the request's key, the session from the order's id and the time it is due. Sent again after
 * so long that no session could be made any more, it gives the order time first; a session that was
 * made before, and never recorded, is one whose secret nobody has. Safe for use by many threads.
 */
public final class Checkout {
    private final Orders orders;
    private final ShippingLookup shipping;
    private final Payments payments;
    private final OpenOrderLimits limits;
    private final Clock clock;

    /**
     * @param limits what one shopper may hold without having paid
     */
    public Checkout(
            Orders orders,
            ShippingLookup shipping,
            Payments payments,
            OpenOrderLimits limits,
            Clock clock) {
        this.orders = orders;
        this.shipping = shipping;
        this.payments = payments;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Orders the whole cart.
     *
     * @param receiptTo kept with the order, and handed to the payment provider
     * @throws souk.value.Refusal when {@link CheckoutState#newOrder} or {@link Orders#place}
     *     refuses, when the key was used for another request, and when the payment cannot begin
     */
    public PlacedOrder place(
            ShopperId shopper,
            IdempotencyKey key,
            ReviewedQuote reviewed,
            Optional<Email> receiptTo) {
        String hash = reviewed.hash(key, receiptTo);
        Order order = findOrPlace(shopper, key, reviewed, receiptTo, hash);
        if (!order.requestHash().equals(hash)) {
            throw new IdempotencyKeyReused();
        }
        if (order.endedBy(Reason.PAYMENT_REFUSED)) {
            // Said before, and the answer may have been lost.
            throw new PaymentRefused(PaymentRefused.Cause.UNKNOWN);
        }
        if (order.endedBy(Reason.NO_LONGER_SOLD)) {
            throw new OutOfStock(OutOfStock.notSoldBy(Set.of(), order));
        }
        if (!order.payable(clock.instant())) {
            return new PlacedOrder(order, orders.refunds(order), Optional.empty(), false);
        }
        return offered(order, receiptTo);
    }

    /** The payment of an order that may be paid: the one it knows, or a first one. */
    private PlacedOrder offered(Order order, Optional<Email> receiptTo) {
        Optional<String> session = order.state().session();
        if (session.isPresent()) {
            return placement(order, payments.find(session.get()), false);
        }
        Order timely = order.inTime(clock.instant());
        if (!timely.equals(order)
                && orders.update(order, timely, Optional.empty()) != Orders.Updated.DONE) {
            // A twin was quicker, or the order is over.
            return offered(stillPayable(order), receiptTo);
        }
        return openSession(timely, receiptTo);
    }

    private Order stillPayable(Order before) {
        return orders.find(before.id())
                .filter(order -> order.payable(clock.instant()))
                .orElseThrow(OrderClosed::new);
    }

    private Order findOrPlace(
            ShopperId shopper,
            IdempotencyKey key,
            ReviewedQuote reviewed,
            Optional<Email> receiptTo,
            String hash) {
        CheckoutState state = orders.checkoutState(shopper, key);
        if (state.placedEarlier().isPresent()) {
            return state.placedEarlier().get();
        }
        return orFindPlaced(
                state.id(),
                () -> {
                    // What is refused without them is refused before they are read.
                    state.requireReviewed(reviewed);
                    ShippingTerms terms = shipping.terms(shopper, reviewed, state);
                    Order order = state.newOrder(reviewed, terms, receiptTo, hash, clock.instant());
                    limits.require(order);
                    return orders.place(order, state, limits);
                });
    }

    /**
     * What is refused now may have been granted to this very request, sent twice: it has emptied
     * the cart and taken of the stock, and what was read before may have changed since.
     */
    private Order orFindPlaced(OrderId id, Supplier<Order> order) {
        try {
            return order.get();
        } catch (Refusal refusal) {
            return orders.find(id).orElseThrow(() -> refusal);
        }
    }

    private PlacedOrder openSession(Order order, Optional<Email> receiptTo) {
        // Looked at again after the order was written: what slipped in is never offered for
        // payment.
        List<OutOfStock.Left> gone = new ArrayList<>(shipping.gone(order));
        orders.withdrawn(order).forEach(line -> gone.add(new OutOfStock.Left(line, 0)));
        if (!gone.isEmpty()) {
            return withdrawn(order, gone);
        }
        CheckoutSession session;
        try {
            session = payments.open(order, receiptTo);
        } catch (PaymentRefused refused) {
            return refused(order, refused);
        }
        if (!session.amount().equals(order.total())) {
            // A setting at the payment provider moved it: nobody is asked for another total.
            payments.expire(session.id());
            return refused(order, new PaymentRefused(PaymentRefused.Cause.OTHER_AMOUNT));
        }
        return recordSession(order, session);
    }

    /**
     * A seller was suspended, or a product is not for sale any more. A twin that looked before may
     * have offered the payment meanwhile, and then the order stands.
     */
    private PlacedOrder withdrawn(Order order, List<OutOfStock.Left> gone) {
        Order over = order.released(PaymentStatus.FAILED, Reason.NO_LONGER_SOLD, clock.instant());
        if (orders.update(order, over, Optional.empty()) != Orders.Updated.DONE) {
            Optional<PlacedOrder> twins = twins(order);
            if (twins.isPresent()) {
                return twins.get();
            }
        }
        throw new OutOfStock(gone);
    }

    /**
     * It will never be paid: whoever waits for its stock should not wait for the sweep, and its
     * lines go back into the cart.
     */
    private PlacedOrder refused(Order order, PaymentRefused refused) {
        Order over = order.released(PaymentStatus.FAILED, Reason.PAYMENT_REFUSED, clock.instant());
        if (orders.update(order, over, Optional.empty()) != Orders.Updated.DONE) {
            Optional<PlacedOrder> twins = twins(order);
            if (twins.isPresent()) {
                return twins.get();
            }
        }
        throw refused;
    }

    /** The order with the session that a twin was not refused. */
    private Optional<PlacedOrder> twins(Order order) {
        Optional<Order> now = orders.find(order.id()).filter(each -> each.hold() == StockHold.HELD);
        Optional<String> session = now.flatMap(each -> each.state().session());
        return now.isPresent() && session.isPresent()
                ? Optional.of(placement(now.get(), payments.find(session.get()), false))
                : Optional.empty();
    }

    /** The secret is sent only after the order knows its session. */
    private PlacedOrder recordSession(Order order, CheckoutSession session) {
        Order next = order.withSession(session.id());
        return switch (orders.update(order, next, Optional.empty())) {
            case DONE -> placement(next, session, true);
            case ORDER_CHANGED, EVENT_ALREADY_HANDLED, OUT_OF_STOCK ->
                    changedMeanwhile(
                            orders.find(order.id()).orElseThrow(OrderClosed::new), session);
        };
    }

    private PlacedOrder changedMeanwhile(Order order, CheckoutSession session) {
        if (order.state().session().equals(Optional.of(session.id()))) {
            return placement(order, session, false);
        }
        if (order.payable(clock.instant()) && order.state().session().isEmpty()) {
            return recordSession(order, session);
        }
        // Nobody has its secret, so nobody loses by it.
        payments.expire(session.id());
        if (!order.payable(clock.instant())) {
            throw new OrderClosed();
        }
        return placement(order, payments.find(order.state().session().orElseThrow()), false);
    }

    private PlacedOrder placement(Order order, CheckoutSession session, boolean first) {
        boolean open =
                session.state() == CheckoutSession.State.OPEN
                        && session.secret().isPresent()
                        && order.payable(clock.instant());
        Optional<CheckoutSession> offered = open ? Optional.of(session) : Optional.empty();
        return new PlacedOrder(order, orders.refunds(order), offered, first);
    }
}
