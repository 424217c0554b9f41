package souk.seller;

import souk.value.Refusal;

/** A moderator has suspended the seller. */
public final class SellerSuspended extends Refusal {
    public SellerSuspended() {
        super(
                Kind.FORBIDDEN,
                "SELLER_SUSPENDED",
                "You are suspended as a seller. You can still send what was bought.");
    }
}
