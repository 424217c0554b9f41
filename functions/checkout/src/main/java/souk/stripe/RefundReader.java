package souk.stripe;

import com.stripe.model.Refund;
import java.time.Instant;
import java.util.Optional;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.payment.PaymentEvent;

/**
 * Reads Stripe's refunds.
 *
 * @see <a href="https://docs.stripe.com/api/refunds/object">The Refund object</a>
 */
final class RefundReader {
    /** The metadata that carries the shop's own id. */
    static final String REFUND = "refundId";

    private RefundReader() {}

    static souk.order.Refund read(Refund refund) {
        return new souk.order.Refund(
                own(refund).orElseGet(() -> new RefundId(refund.getId())),
                Optional.of(refund.getId()),
                SessionReader.money(refund.getAmount(), refund.getCurrency()),
                state(refund),
                Instant.ofEpochSecond(refund.getCreated()),
                Optional.empty());
    }

    /** The id that the shop gave it, if it was promised by the shop. */
    private static Optional<RefundId> own(Refund refund) {
        return Optional.ofNullable(refund.getMetadata())
                .map(all -> all.get(REFUND))
                .filter(id -> id.matches("[a-z2-7]{26}"))
                .map(RefundId::new);
    }

    /** What a message about a refund tells, whatever its type: how the refund stands. */
    static PaymentEvent.Refunded fact(Refund refund) {
        return new PaymentEvent.Refunded(
                Optional.ofNullable(refund.getPaymentIntent()), read(refund));
    }

    /** One that its receiver has to do something for is on its way like another. */
    private static RefundState state(Refund refund) {
        return switch (refund.getStatus()) {
            case "pending", "requires_action" -> RefundState.PENDING;
            case "succeeded" -> RefundState.SUCCEEDED;
            case "failed" -> RefundState.FAILED;
            case "canceled" -> RefundState.CANCELLED;
            default -> throw new IllegalStateException("a refund of unknown status");
        };
    }
}
