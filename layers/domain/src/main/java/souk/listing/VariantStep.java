package souk.listing;

import java.util.Optional;
import souk.catalogue.Variant;

/**
 * What a change of a listing makes of one variant.
 *
 * @param before empty for a new one
 * @param after with the stock that {@code before} was seen with, unless {@code setsStock}
 * @param setsStock whether {@code after} says what can be bought from now on
 * @param restock added to what can be bought at that moment; 0 beside {@code setsStock}
 */
public record VariantStep(Optional<Variant> before, Variant after, boolean setsStock, int restock) {
    /** Whether there is anything to write. */
    public boolean changes() {
        return setsStock || restock != 0 || !before.equals(Optional.of(after));
    }
}
