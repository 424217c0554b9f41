package souk.shipping;

import java.util.List;
import souk.value.Malformed;

/**
 * An area, and how a seller sends there. Immutable.
 *
 * @param options 1 to 3, in the order in which they are offered
 */
public record Zone(Area area, List<ShippingOption> options) {
    public static final int MAX_OPTIONS = 3;

    public Zone {
        options = List.copyOf(options);
        if (options.isEmpty() || options.size() > MAX_OPTIONS) {
            throw new Malformed("options must be 1 to " + MAX_OPTIONS);
        }
    }
}
