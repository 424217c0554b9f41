package souk.refund;

import souk.value.Refusal;

/** The order has no return of that id, or it is another seller's. */
public final class NoSuchReturn extends Refusal {
    public NoSuchReturn() {
        super(Kind.MISSING, "NO_SUCH_RETURN", "There is no such return.");
    }
}
