package souk.local.stripe.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a session was created for. It never changes.
 *
 * @param currency three letters, small
 * @param total in minor units
 * @param metadata the session's
 * @param paymentMetadata what its payment intent and charge carry
 * @param expiresAt in seconds since 1970
 */
public record Terms(
        String currency,
        long total,
        List<Line> lines,
        Offer offer,
        String returnUrl,
        long expiresAt,
        @Nullable String clientReferenceId,
        @Nullable String customerEmail,
        @Nullable String locale,
        @Nullable String paymentDescription,
        @Nullable String receiptEmail,
        @Nullable Shipping shipping,
        Map<String, String> metadata,
        Map<String, String> paymentMetadata) {
    public Terms {
        lines = List.copyOf(lines);
        metadata = Map.copyOf(metadata);
        paymentMetadata = Map.copyOf(paymentMetadata);
    }

    /** What comes on top of the lines. */
    long tax() {
        return offer.taxed() ? total - lines.stream().mapToLong(Line::total).sum() : 0;
    }
}
