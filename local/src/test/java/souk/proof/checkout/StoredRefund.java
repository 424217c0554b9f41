package souk.proof.checkout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.Session;

/**
 * A refund's row, read here and not by the store that wrote it.
 *
 * @param state in Stripe's word
 */
record StoredRefund(String order, String id, long amount, String state) {
    private static final List<String> FURTHER =
            List.of("pending", "succeeded", "failed", "canceled");
    private static final Map<String, String> WORDS =
            Map.of(
                    "Pending", "pending",
                    "Succeeded", "succeeded",
                    "Failed", "failed",
                    "Cancelled", "canceled");

    static StoredRefund read(Map<String, AttributeValue> row) {
        String state = StoredOrder.text(row, "state").orElseThrow();
        return new StoredRefund(
                StoredOrder.text(row, "orderId").orElseThrow(),
                StoredOrder.text(row, "id").orElseThrow(),
                StoredOrder.number(row, "amount"),
                Optional.ofNullable(WORDS.get(state)).orElseThrow());
    }

    /** As Stripe has those of a session. */
    static List<StoredRefund> of(Session session) {
        return session.attempted().stream()
                .flatMap(payment -> payment.refunds().stream())
                .map(refund -> of(ShopState.order(session), refund))
                .toList();
    }

    private static StoredRefund of(String order, Refund refund) {
        return new StoredRefund(order, refund.id(), refund.amount(), refund.word());
    }

    /** Whether it shows what an event told of it, or what came of it since. */
    boolean shows(String payload) {
        return payload.contains("\"" + id + "\"")
                && FURTHER.stream()
                        .limit(FURTHER.indexOf(state) + 1L)
                        .anyMatch(word -> payload.contains("\"status\" : \"" + word + "\""));
    }
}
