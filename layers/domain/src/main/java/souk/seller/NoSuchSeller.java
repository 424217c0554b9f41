package souk.seller;

import souk.value.Refusal;

/** There is no such seller, or none that is shown. */
public final class NoSuchSeller extends Refusal {
    public NoSuchSeller() {
        super(Kind.MISSING, "NO_SUCH_SELLER", "There is no such seller.");
    }
}
