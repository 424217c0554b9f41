package souk.functions.moderation;

import souk.seller.SellerState;
import souk.value.Malformed;

/**
 * What a moderator makes of a seller: a state, where {@code Active} is another word for approved.
 */
record SellerOutcome(String word) {
    SellerOutcome {
        if (!word.equals("Active") && SellerState.of(word) == SellerState.APPLIED) {
            throw new Malformed("state must be Active, Approved, Refused, Suspended or Closed");
        }
    }

    SellerState state() {
        return word.equals("Active") ? SellerState.APPROVED : SellerState.of(word);
    }
}
