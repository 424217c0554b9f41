package souk.review;

import java.util.Map;
import souk.value.Refusal;

/** The shopper has reviewed the product; the review they have can be changed. */
public final class AlreadyReviewed extends Refusal {
    public AlreadyReviewed(ReviewId existing) {
        super(
                Kind.CONFLICT,
                "ALREADY_REVIEWED",
                "You have reviewed this product; change that review instead.",
                Map.of("reviewId", existing.value()));
    }
}
