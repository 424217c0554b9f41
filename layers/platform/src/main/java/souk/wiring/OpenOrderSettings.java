package souk.wiring;

import souk.order.OpenOrderLimits;

/** How much stock one shopper may hold without having paid, from the function's environment. */
public final class OpenOrderSettings {
    private OpenOrderSettings() {}

    /** By {@code OPEN_ORDERS} and {@code HELD_UNITS}. */
    public static OpenOrderLimits limits() {
        return new OpenOrderLimits(
                Integer.parseInt(Live.setting("OPEN_ORDERS")),
                Integer.parseInt(Live.setting("HELD_UNITS")));
    }
}
