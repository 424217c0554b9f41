package souk.shipping;

import java.util.Optional;

/**
 * A seller's rates as they are kept. Immutable.
 *
 * @param rates empty until the seller has given any: they send nowhere
 * @param version 1 until then, one more at each change
 */
public record RateCard(Optional<ShippingRates> rates, long version) {
    public static final RateCard NONE = new RateCard(Optional.empty(), 1);
}
