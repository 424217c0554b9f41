package souk.seller;

import java.util.Map;
import souk.value.Refusal;

/** A decision does not lead anywhere from the state that the seller is in. */
public final class SellerStateChanged extends Refusal {
    public SellerStateChanged(SellerState now) {
        super(
                Kind.CONFLICT,
                "STATE_CHANGED",
                "The seller is in another state by now: " + now.word() + ".",
                Map.of("state", now.word()));
    }
}
