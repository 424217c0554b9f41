package souk.order;

import souk.value.Refusal;

/** The shopper has no order of that id; another's is none of theirs. */
public final class NoSuchOrder extends Refusal {
    public NoSuchOrder() {
        super(Kind.MISSING, "NO_SUCH_ORDER", "There is no such order.");
    }
}
