package souk.refund;

import souk.value.Refusal;

/** A return names lines of more than one seller. */
public final class SeveralSellers extends Refusal {
    public SeveralSellers() {
        super(Kind.AGAINST_RULE, "LINES_OF_SEVERAL_SELLERS", "A return goes to one seller.");
    }
}
