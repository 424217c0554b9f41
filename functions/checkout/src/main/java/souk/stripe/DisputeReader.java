package souk.stripe;

import com.stripe.model.Dispute;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.order.DisputeState;
import souk.payment.PaymentEvent;

/**
 * Reads Stripe's disputes.
 *
 * @see <a href="https://docs.stripe.com/api/disputes/object">The Dispute object</a>
 */
final class DisputeReader {
    private DisputeReader() {}

    /**
     * @param asOf when the dispute stood so
     */
    static souk.order.Dispute read(Dispute dispute, Instant asOf) {
        DisputeState state = state(dispute.getStatus());
        return new souk.order.Dispute(
                dispute.getId(),
                state,
                SessionReader.money(dispute.getAmount(), dispute.getCurrency()),
                Boolean.TRUE.equals(dispute.getIsChargeRefundable()),
                asOf);
    }

    /** As they are listed: what a message tells of the same state counts more. */
    static List<souk.order.Dispute> read(List<Dispute> disputes) {
        return disputes.stream()
                .map(dispute -> read(dispute, Instant.ofEpochSecond(dispute.getCreated())))
                .toList();
    }

    /** What a message about a dispute tells, whatever its type: how the dispute stands. */
    static Optional<PaymentEvent.Fact> fact(Dispute dispute, Instant asOf) {
        return Optional.ofNullable(dispute.getPaymentIntent())
                .map(payment -> new PaymentEvent.Disputed(payment, read(dispute, asOf)));
    }

    private static DisputeState state(String status) {
        return switch (status) {
            case "warning_needs_response", "warning_under_review" -> DisputeState.INQUIRY;
            case "needs_response", "under_review" -> DisputeState.OPEN;
            case "won" -> DisputeState.WON;
            case "lost" -> DisputeState.LOST;
            case "warning_closed", "prevented" -> DisputeState.CLOSED;
            default -> throw new IllegalStateException("a dispute of unknown status");
        };
    }
}
