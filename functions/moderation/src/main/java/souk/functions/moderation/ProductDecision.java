package souk.functions.moderation;

import java.util.List;
import java.util.Optional;
import souk.listing.ImageAddress;
import souk.moderation.DecisionReason;
import souk.value.Malformed;

/** What a moderator decides on a product, as it is sent. */
record ProductDecision(
        ProductOutcome state,
        Optional<DecisionReason> reason,
        Optional<List<ImageAddress>> removeImages) {
    private static final int MAX_IMAGES = 8;

    ProductDecision {
        removeImages = removeImages.map(List::copyOf);
        if (removeImages.map(List::size).orElse(0) > MAX_IMAGES) {
            throw new Malformed("removeImages must be at most " + MAX_IMAGES);
        }
    }

    List<ImageAddress> images() {
        return removeImages.orElse(List.of());
    }

    boolean needsReason() {
        return state.suspended() || !images().isEmpty();
    }
}
