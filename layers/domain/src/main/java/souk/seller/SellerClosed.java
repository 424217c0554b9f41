package souk.seller;

import souk.value.Refusal;

/** The seller sells no more, and never will again. */
public final class SellerClosed extends Refusal {
    public SellerClosed() {
        super(
                Kind.FORBIDDEN,
                "SELLER_CLOSED",
                "Your shop is closed. You can still send what was bought.");
    }
}
