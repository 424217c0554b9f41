package souk.payment;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import souk.cart.Cart;
import souk.order.Basket;
import souk.order.CartChanged;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OutOfStock;
import souk.order.PaymentStatus;
import souk.order.PriceChanged;
import souk.order.Reason;
import souk.order.RequestKey;
import souk.order.RequestKeyReused;
import souk.order.Reviewed;
import souk.shopper.Email;
import souk.shopper.ShopperId;

/**
 * Turns a cart into an order that can be paid. Each step may be the last one before a crash; the
 * same request sent again goes on where it stopped: the order's id comes from the request's key,
 * the session from the order's id and the time it is due. Sent again after so long that no session
 * could be made any more, it gives the order time first; a session that was made before, and never
 * recorded, is one whose secret nobody has. Safe for use by many threads.
 */
public final class Checkout {
    private final Orders orders;
    private final Payments payments;
    private final Clock clock;

    public Checkout(Orders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * Orders the whole cart.
     *
     * @param receiptTo handed to who takes the money, and not kept
     * @throws souk.value.Refusal when {@link Basket#order} refuses, when the key was used for
     *     another request, and when the payment cannot begin
     */
    public Placement place(
            ShopperId shopper, RequestKey key, Reviewed reviewed, Optional<Email> receiptTo) {
        OrderId id = OrderId.of(shopper, key);
        String hash = reviewed.hash(key, receiptTo);
        Order order = placed(shopper, id, reviewed, hash);
        if (!order.requestHash().equals(hash)) {
            throw new RequestKeyReused();
        }
        if (!order.payable(clock.instant())) {
            return new Placement(order, Optional.empty(), false);
        }
        return offered(order, receiptTo);
    }

    /** The payment of an order that may be paid: the one it knows, or a first one. */
    private Placement offered(Order order, Optional<Email> receiptTo) {
        Optional<String> session = order.progress().session();
        if (session.isPresent()) {
            return payable(order, payments.find(session.get()), false);
        }
        Order timely = order.inTime(clock.instant());
        if (!timely.equals(order)
                && orders.move(order, timely, Optional.empty()) != Orders.Moved.DONE) {
            // A twin was quicker, or the order is over.
            return offered(stillPayable(order), receiptTo);
        }
        return opened(timely, receiptTo);
    }

    private Order stillPayable(Order before) {
        return orders.find(before.id())
                .filter(order -> order.payable(clock.instant()))
                .orElseThrow(OrderClosed::new);
    }

    private Order placed(ShopperId shopper, OrderId id, Reviewed reviewed, String hash) {
        Basket basket = orders.basket(shopper, id);
        if (basket.before().isPresent()) {
            return basket.before().get();
        }
        return unlessOrderedMeanwhile(
                id,
                () -> {
                    Cart cart = basket.cart();
                    Order order = basket.order(id, reviewed, hash, clock.instant());
                    return orders.place(order, cart.version());
                });
    }

    /**
     * Cart or stock may have changed because this very request, sent twice, has emptied the one and
     * taken of the other.
     */
    private Order unlessOrderedMeanwhile(OrderId id, Supplier<Order> order) {
        try {
            return order.get();
        } catch (CartChanged | OutOfStock | PriceChanged changed) {
            return orders.find(id).orElseThrow(() -> changed);
        }
    }

    private Placement opened(Order order, Optional<Email> receiptTo) {
        Session session;
        try {
            session = payments.open(order, receiptTo);
        } catch (PaymentRefused refused) {
            return refused(order, refused);
        }
        return recorded(order, session);
    }

    /** It will never be paid: whoever waits for its stock should not wait for the sweep. */
    private Placement refused(Order order, PaymentRefused refused) {
        Order over = order.released(PaymentStatus.FAILED, Reason.PAYMENT_REFUSED, clock.instant());
        if (orders.move(order, over, Optional.empty()) != Orders.Moved.DONE) {
            Optional<Order> now = orders.find(order.id()).filter(each -> each.hold() == Hold.HELD);
            Optional<String> twins = now.flatMap(each -> each.progress().session());
            if (now.isPresent() && twins.isPresent()) {
                // A twin was not refused.
                return payable(now.get(), payments.find(twins.get()), false);
            }
        }
        throw refused;
    }

    /** The secret leaves the house only after the order knows its session. */
    private Placement recorded(Order order, Session session) {
        Order next = order.withSession(session.id());
        return switch (orders.move(order, next, Optional.empty())) {
            case DONE -> payable(next, session, true);
            case ORDER_CHANGED, EVENT_HEARD, OUT_OF_STOCK ->
                    changedMeanwhile(
                            orders.find(order.id()).orElseThrow(OrderClosed::new), session);
        };
    }

    private Placement changedMeanwhile(Order order, Session session) {
        if (order.progress().session().equals(Optional.of(session.id()))) {
            return payable(order, session, false);
        }
        if (order.payable(clock.instant()) && order.progress().session().isEmpty()) {
            return recorded(order, session);
        }
        // Nobody has its secret, so nobody loses by it.
        payments.expire(session.id());
        if (!order.payable(clock.instant())) {
            throw new OrderClosed();
        }
        return payable(order, payments.find(order.progress().session().orElseThrow()), false);
    }

    private Placement payable(Order order, Session session, boolean first) {
        boolean open =
                session.state() == Session.State.OPEN
                        && session.secret().isPresent()
                        && order.payable(clock.instant());
        return new Placement(order, open ? Optional.of(session) : Optional.empty(), first);
    }
}
