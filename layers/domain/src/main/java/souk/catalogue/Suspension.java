package souk.catalogue;

/**
 * Whether moderators keep a product from being sold: the product itself, or all of its seller's.
 * Two facts, so that restoring the one does not restore the other. Immutable.
 */
public record Suspension(boolean ofProduct, boolean ofSeller) {
    /** Neither is suspended. */
    public static final Suspension NONE = new Suspension(false, false);

    public boolean any() {
        return ofProduct || ofSeller;
    }

    public Suspension ofProduct(boolean now) {
        return new Suspension(now, ofSeller);
    }

    public Suspension ofSeller(boolean now) {
        return new Suspension(ofProduct, now);
    }
}
