package souk.payment;

import java.time.Instant;
import java.util.Optional;
import souk.money.Money;
import souk.order.OrderId;
import souk.order.ReceivedPayment;

/**
 * One chance to pay an order, as the payment provider keeps it. Immutable.
 *
 * @param order the order it says it is for
 * @param paid whether all of the amount has come; a session may be complete before
 * @param payment what a refund has to name, once there is one
 * @param secret absent where it cannot be paid any more
 */
public record CheckoutSession(
        String id,
        OrderId order,
        State state,
        boolean paid,
        Money amount,
        Optional<String> payment,
        Instant expiresAt,
        Optional<ClientSecret> secret) {

    /** Where a session stands. */
    public enum State {
        OPEN,
        COMPLETE,
        /** Complete, and its payment, which was to take days, failed for good. */
        FAILED,
        EXPIRED
    }

    public ReceivedPayment receivedPayment() {
        return new ReceivedPayment(id, payment, amount);
    }
}
