package souk.payment;

import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.shopper.Email;

/**
 * The payment provider. Every call is idempotent. Any method may throw {@link PaymentUnavailable}:
 * then it is unknown whether it took effect. Safe for use by many threads.
 */
public interface Payments {
    /**
     * The session that takes the payment of this order, made at the first call. It ends when the
     * order is due, and an order that is due at another time gets another one.
     *
     * @param receiptTo where a receipt is sent
     * @throws PaymentRefused when no session can be had for such an order
     * @throws RequestInProgress when it is being made by another call at this moment
     */
    CheckoutSession open(Order order, Optional<Email> receiptTo);

    /** The session as it is now. */
    CheckoutSession find(String session);

    /** Ends a session that is still open. Answers it as it then is, whoever came first. */
    CheckoutSession expire(String session);

    /** All that went back of a payment, or was to, as it is now. */
    List<Refund> refunds(String payment);

    /**
     * Gives back what was promised, once however often it is asked for, until it is put off; it may
     * fail, now or later.
     *
     * @return the refund as the payment provider has it, by the shop's own id
     * @throws RefundNotNow when the payment provider will not do it at this time
     * @throws RefundRefused when it never will
     */
    Refund refund(Order order, Refund promised);

    /** All disputes of a payment, as they are now. */
    List<Dispute> disputes(String payment);

    /** Whether the money is real: not that of the payment provider's test mode. */
    boolean live();

    /** The order that a payment is for; none when it is not of the shop. */
    Optional<OrderId> orderOf(String payment);
}
