package souk.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.shopper.ShopperId;

/**
 * Lets shoppers pay an order on another device than the one that placed it. It opens no payment and
 * changes nothing. Safe for use by many threads.
 */
public final class PaymentLookup {
    private final Orders orders;
    private final Payments payments;
    private final Clock clock;

    public PaymentLookup(Orders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * An own unpaid order and its payment. The session is empty when there is nothing left to do
     * for the shopper: a payment has been made, and the shop has not heard of it yet.
     *
     * @throws NoSuchOrder when the shopper has no such order
     * @throws OrderClosed when it is paid, cancelled or over
     * @throws PaymentNotOpened when it has no payment yet
     */
    public PlacedOrder find(ShopperId shopper, OrderId id) {
        Order order =
                orders.find(id)
                        .filter(each -> each.shopper().equals(shopper))
                        .orElseThrow(NoSuchOrder::new);
        if (!order.payable(clock.instant()) || !order.state().refunds().isNone()) {
            throw new OrderClosed();
        }
        String session = order.state().session().orElseThrow(PaymentNotOpened::new);
        Optional<CheckoutSession> open =
                Optional.of(payments.find(session)).filter(PaymentLookup::isOpen);
        return new PlacedOrder(order, List.of(), open, false);
    }

    private static boolean isOpen(CheckoutSession session) {
        return session.state() == CheckoutSession.State.OPEN && session.secret().isPresent();
    }
}
