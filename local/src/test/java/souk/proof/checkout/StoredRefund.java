package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.Session;

/**
 * A refund's row, read here and not by the store that wrote it.
 *
 * @param id the shop's own, or else Stripe's
 * @param state in Stripe's word; {@code asked} of one that Stripe is still to be asked for
 * @param provider Stripe's id, once it is known
 * @param by who asked for it; empty where nobody said what it is for
 * @param units by product
 * @param amounts what it is for, by product and by seller
 */
public record StoredRefund(
        String order,
        String id,
        long amount,
        String state,
        Optional<String> provider,
        Optional<String> by,
        Map<String, Integer> units,
        Map<String, Long> amounts) {
    private static final List<String> FURTHER =
            List.of("asked", "pending", "succeeded", "failed", "canceled");
    private static final Map<String, String> WORDS =
            Map.of(
                    "Asked", "asked",
                    "Pending", "pending",
                    "Succeeded", "succeeded",
                    "Failed", "failed",
                    "Cancelled", "canceled");

    static StoredRefund read(Map<String, AttributeValue> row) {
        String state = StoredOrder.text(row, "state").orElseThrow();
        Map<String, Integer> units = new HashMap<>();
        Map<String, Long> amounts = new HashMap<>();
        if (row.containsKey("lines")) {
            for (AttributeValue line : StoredOrder.list(row, "lines")) {
                String product = StoredOrder.text(line.m(), "id").orElseThrow();
                units.put(product, Math.toIntExact(StoredOrder.number(line.m(), "units")));
                amounts.put(product, StoredOrder.number(line.m(), "amount"));
            }
            for (AttributeValue charge : StoredOrder.list(row, "shipping")) {
                String seller = StoredOrder.text(charge.m(), "sellerId").orElseThrow();
                amounts.put(seller, StoredOrder.number(charge.m(), "amount"));
            }
        }
        return new StoredRefund(
                StoredOrder.text(row, "orderId").orElseThrow(),
                StoredOrder.text(row, "id").orElseThrow(),
                StoredOrder.number(row, "amount"),
                Optional.ofNullable(WORDS.get(state)).orElseThrow(),
                StoredOrder.text(row, "providerId"),
                StoredOrder.text(row, "by"),
                units,
                amounts);
    }

    /** As Stripe has those of a session, one line each. */
    static List<String> atStripe(Session session) {
        return session.attempted().stream()
                .flatMap(payment -> payment.refunds().stream())
                .map(refund -> line(own(refund), refund.id(), refund.amount(), refund.word()))
                .sorted()
                .toList();
    }

    /** The shop's id of a refund at Stripe, or else Stripe's. */
    static String own(Refund refund) {
        return refund.metadata().getOrDefault("refundId", refund.id());
    }

    /** The same of a row that Stripe knows of. */
    String line() {
        return line(id, provider.orElse("unknown"), amount, state);
    }

    private static String line(String id, String provider, long amount, String state) {
        return id + " " + provider + " " + amount + " " + state;
    }

    boolean undone() {
        return state.equals("failed") || state.equals("canceled");
    }

    /** Whether Stripe is still to be asked for it. */
    boolean asked() {
        return state.equals("asked");
    }

    /** Whether Stripe refused to make it. */
    boolean refused() {
        return state.equals("failed") && provider.isEmpty();
    }

    /** Whether it shows what an event told of it, or what came of it since. */
    boolean shows(String payload) {
        return payload.contains("\"" + id + "\"")
                && FURTHER.stream()
                        .limit(FURTHER.indexOf(state) + 1L)
                        .anyMatch(word -> payload.contains("\"status\" : \"" + word + "\""));
    }
}
