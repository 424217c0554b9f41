package souk.shipping;

import souk.value.Refusal;

/** The shopper has no such address, or it was removed. */
public final class NoSuchAddress extends Refusal {
    public NoSuchAddress() {
        super(Kind.MISSING, "NO_SUCH_ADDRESS", "You have no such address.");
    }
}
