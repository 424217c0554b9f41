package souk.payment;

import souk.value.Refusal;

/** A message tells of real money where the shop takes none, or the other way round. */
public final class OtherMode extends Refusal {
    public OtherMode() {
        super(
                Kind.UNTRUSTED,
                "OTHER_MODE",
                "This endpoint reads events of its own mode only, test or live.");
    }
}
