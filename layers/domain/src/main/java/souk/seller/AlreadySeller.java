package souk.seller;

import souk.value.Refusal;

/** The person was approved before. */
public final class AlreadySeller extends Refusal {
    public AlreadySeller() {
        super(Kind.CONFLICT, "ALREADY_SELLER", "You are a seller already.");
    }
}
