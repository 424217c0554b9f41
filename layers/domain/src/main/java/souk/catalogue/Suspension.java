package souk.catalogue;

import java.util.Optional;

/**
 * Whether moderators keep a product from being sold: the product itself, or all of its seller's.
 * Two facts, so that restoring the one does not restore the other. Immutable.
 *
 * @param reason why the product itself is suspended, in the words of who decided it; its seller and
 *     moderators read it. Empty when it is not
 */
public record Suspension(Optional<String> reason, boolean ofSeller) {
    /** Neither is suspended. */
    public static final Suspension NONE = new Suspension(Optional.empty(), false);

    public boolean any() {
        return ofProduct() || ofSeller;
    }

    public boolean ofProduct() {
        return reason.isPresent();
    }

    /** The same of a product that is suspended for that reason; for none, it is not. */
    public Suspension ofProduct(Optional<String> why) {
        return new Suspension(why, ofSeller);
    }

    public Suspension ofSeller(boolean now) {
        return new Suspension(reason, now);
    }
}
