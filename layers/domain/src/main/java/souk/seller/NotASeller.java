package souk.seller;

import souk.value.Refusal;

/** The person does not sell: they never applied, wait, or were refused. */
public final class NotASeller extends Refusal {
    public NotASeller() {
        super(Kind.FORBIDDEN, "NOT_A_SELLER", "You are not a seller.");
    }
}
