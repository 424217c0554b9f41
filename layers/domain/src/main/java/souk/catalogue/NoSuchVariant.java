package souk.catalogue;

import souk.value.Refusal;

/** The product is there, and has no such variant. */
public final class NoSuchVariant extends Refusal {
    public NoSuchVariant() {
        super(Kind.AGAINST_RULE, "NO_SUCH_VARIANT", "The product has no such variant.");
    }
}
